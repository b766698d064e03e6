import { html, nothing } from '../page/html.js';
import { day, dayOf, daysBetween } from '../page/dates.js';
import { count } from '../page/words.js';

/** The term that an actuación opens, with the calendar days that are left in Bogotá; nothing when it opens none. */
export function term(actuacion) {
  const { fechaInicial, fechaFinal } = actuacion;
  if (!fechaInicial && !fechaFinal) {
    return nothing;
  }
  const today = dayOf();
  const left = fechaFinal ? daysBetween(today, fechaFinal) : undefined;
  const ahead = fechaInicial ? daysBetween(today, fechaInicial) : 0;
  const tone = left === undefined || left < 0 ? '' : left <= 3 ? 'danger' : 'news';
  return html`
    <p class="term"><strong>Término:</strong> ${span(fechaInicial, fechaFinal)}
      ${ahead > 0 ? html`<span class="badge">empieza en ${count(ahead, 'día', 'días')}</span>` : nothing}
      ${left === undefined ? nothing : html`<span class=${left < 0 ? 'muted' : `badge ${tone}`}>${leftWords(left)}</span>`}</p>`;
}

function span(first, last) {
  if (first === last) {
    return day(first);
  }
  return first && last ? `${day(first)} a ${day(last)}` : first ? `desde ${day(first)}` : `hasta ${day(last)}`;
}

function leftWords(left) {
  if (left < 0) {
    return `venció hace ${count(-left, 'día', 'días')}`;
  }
  return left === 0 ? 'vence hoy' : `${left === 1 ? 'falta' : 'faltan'} ${count(left, 'día calendario', 'días calendario')}`;
}
