import { html } from './html.js';
import { dialog } from './dialog.js';
import { allKeys, keysAreOn, turnKeys } from './keys.js';

/** Shows which keys work here, and lets one turn them off. */
export function showKeys() {
  return dialog('Atajos del teclado', () => html`
    ${allKeys().map(([group, entries]) => html`
      <h3>${group}</h3>
      <dl class="keys">
        ${entries.map((entry) => html`<div><dt>${entry.key.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${entry.words}</dd></div>`)}
      </dl>`)}
    <label class="check"><input type="checkbox" .checked=${keysAreOn()} @change=${(event) => turnKeys(event.target.checked)}>
      Usar atajos de una sola letra</label>`);
}
