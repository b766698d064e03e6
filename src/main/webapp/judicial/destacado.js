import { html } from '../page/html.js';

const WORDS = {
  AUTO: 'Auto',
  SENTENCIA: 'Sentencia',
  FIJACION_EN_ESTADO: 'Fijación en estado',
  TRASLADO: 'Traslado',
  AUDIENCIA: 'Audiencia',
  ARCHIVO: 'Archivo',
};

/** What makes an actuación stand out, as badges; a sentencia loudest. */
export function destacados(destaca = []) {
  return destaca.map((name) => html`<span class="badge ${name === 'SENTENCIA' ? 'danger' : 'accent'}">${WORDS[name] ?? name}</span>`);
}
