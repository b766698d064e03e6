import { html, nothing } from '../page/html.js';
import { moment } from '../page/dates.js';
import { changes } from '../judicial/novedad-words.js';
import { textDifference } from '../judicial/text-difference.js';

const TEXTS = ['actuacion', 'anotacion', 'fechaActuacion', 'fechaInicial', 'fechaFinal', 'fechaRegistro', 'conDocumentos'];
const PROSE = new Set(['Actuación', 'Anotación']);

/** What an actuación said before the court edited it: each earlier text against the one that took its place, latest first. */
export function history(actuacion) {
  const texts = [...(actuacion.anteriores ?? [])].sort((a, b) => Date.parse(b.vistaHasta) - Date.parse(a.vistaHasta));
  const successors = [actuacion, ...texts];
  return texts.length === 0 ? nothing : html`
    <details open><summary>Corregida por el despacho${texts.length > 1 ? ` ${texts.length} veces` : ''}</summary>
      ${texts.map((text, i) => one(text, successors[i]))}
    </details>`;
}

function one(text, successor) {
  return html`
    <p class="muted">Vimos el texto anterior desde ${moment(text.vistaDesde)} hasta ${moment(text.vistaHasta)}. Cambió:</p>
    <dl class="changes">${differences(text, successor).map(({ label, before, after }) => html`
      <div><dt>${label}</dt><dd>${PROSE.has(label) ? prose(before, after) : exchange(before, after)}</dd></div>`)}</dl>`;
}

function exchange(before, after) {
  return html`<del>${before}</del> <span aria-label="pasó a">→</span> <ins>${after}</ins>`;
}

/** A text that stayed mostly the same is shown once, with its words out and in; another one as before and after. */
function prose(before, after) {
  const pieces = textDifference(before, after);
  const kept = pieces.filter(([kind]) => kind === 'same').reduce((sum, [, text]) => sum + text.length, 0);
  return kept * 2 < Math.min(before.length, after.length) ? exchange(before, after) : html`
    <span class="court">${pieces.map(([kind, text]) => (kind === 'same' ? text : kind === 'out' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`))}</span>`;
}

function differences(before, after) {
  const names = TEXTS.filter((name) => name in before && before[name] !== after[name]);
  const pick = (from) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return changes({ antes: pick(before), despues: pick(after) });
}
