import { folded } from '../page/words.js';

/** From so many digits on a text is a piece of a radicado, however it is written. */
const DIGITS = 5;

/** Whether a novedad, or what is known of its case, has all words of a text; `row` is the saved process, if there is one. */
export function matches(text, novedad, row = {}) {
  const digits = text.replace(/\D/g, '');
  if (digits.length >= DIGITS && /^[\d\s./-]+$/.test(text)) {
    return novedad.radicado.includes(digits);
  }
  const { actuacion, despacho, antes, despues } = novedad;
  const facts = [row.demandante, row.demandado, row.clase, novedad.radicado, despacho, actuacion?.actuacion, actuacion?.anotacion, ...values(antes), ...values(despues)];
  const all = folded(facts.filter(Boolean).join(' '));
  return folded(text).split(/\s+/).every((word) => all.includes(word));
}

function values(members) {
  return Object.values(members ?? {}).flatMap((value) => (Array.isArray(value) ? value.map(({ nombre }) => nombre) : value));
}
