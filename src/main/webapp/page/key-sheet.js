import { html } from './html.js';
import { dialog } from './dialog.js';
import { allKeys, keysAreOn, turnKeys } from './keys.js';

/** Shows which keys work here, and lets one turn them off. */
export function showKeys() {
  return dialog('Atajos del teclado', () => html`
    ${allKeys().map(([group, entries]) => html`
      <section><h3>${group}</h3>
        <dl class="keys">${entries.map(line)}</dl></section>`)}
    <label class="check"><input type="checkbox" .checked=${keysAreOn()} @change=${(event) => turnKeys(event.target.checked)}>
      Usar atajos de una sola letra</label>`);
}

function line({ key, words }) {
  return html`<div><dt>${key.split(' ').map((one) => html`<kbd>${one}</kbd> `)}</dt><dd>${words}</dd></div>`;
}
