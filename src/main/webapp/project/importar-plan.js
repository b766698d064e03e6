import { html, nothing } from '../page/html.js';
import { count, number } from '../page/words.js';
import { grouped } from '../radicado/radicado.js';
import { PORTION } from './importing.js';
import { seguido } from './seguidos.js';

/** What an import would do: `fresh` numbers, `there` that are followed, and whether that is `known` of all. */
export function planOf(numbers) {
  return {
    fresh: numbers.filter((one) => !seguido(one)),
    there: numbers.filter((one) => seguido(one)),
    isKnown: numbers.every((one) => seguido(one) !== undefined),
  };
}

/** The plan as counts with their lists, before anything is done. */
export function importPlan(reading, { fresh, there, isKnown }) {
  const wrong = reading.refused;
  return html`
    <dl class="plan">
      ${figure('Nuevos', isKnown ? fresh.length : '…', 'good')}
      ${figure('Ya guardados', isKnown ? there.length : '…', '')}
      ${figure('Por revisar', wrong.length, wrong.length > 0 ? 'news' : '')}
    </dl>
    ${fresh.length + there.length > PORTION ? html`<p class="muted">Son más de ${number(PORTION)}: se importan en
      ${count(Math.ceil((fresh.length + there.length) / PORTION), 'tanda', 'tandas')}, una tras otra.</p>` : nothing}
    ${isKnown ? html`${numbers('Ver los nuevos', fresh)}${numbers('Ver los que ya están guardados', there)}` : nothing}`;
}

function figure(name, n, tone) {
  return html`<div class=${tone}><dt>${name}</dt><dd>${typeof n === 'number' ? number(n) : n}</dd></div>`;
}

function numbers(label, list) {
  return list.length === 0 ? nothing : html`
    <details><summary>${label} (${number(list.length)})</summary>
      <ol class="numbers" tabindex="0" aria-label=${label}>${list.map((one) => html`<li class="radicado">${grouped(one)}</li>`)}</ol></details>`;
}
