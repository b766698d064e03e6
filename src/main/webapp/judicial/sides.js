import { folded } from '../page/words.js';

const SUES = new Set(['demandante', 'accionante', 'ejecutante', 'demandantes', 'accionantes']);
const IS_SUED = new Set(['demandado', 'accionado', 'ejecutado', 'procesado', 'indiciado', 'causante', 'demandados', 'accionados']);

/** Who sues and who is sued, as two lists of names; by the first word of each role, as the server tells them apart. */
export function sides(sujetos = []) {
  const names = (roles) => sujetos.filter(({ rol }) => roles.has(folded(rol).trim().split(/[^a-zñ]+/)[0])).map(({ nombre }) => nombre);
  return { sues: names(SUES), isSued: names(IS_SUED) };
}
