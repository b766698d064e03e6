import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { folded } from '../page/words.js';

const KINDS = {
  todas: ['Todas', () => true],
  decisiones: ['Autos y sentencias', ({ destaca }) => destaca.includes('AUTO') || destaca.includes('SENTENCIA')],
  terminos: ['Con término', ({ fechaInicial, fechaFinal }) => fechaInicial || fechaFinal],
  documentos: ['Con documentos', ({ conDocumentos }) => conDocumentos],
};

/** What one wants to see of the actuaciones when nothing is chosen: all. */
export const ALL = { kind: 'todas', words: '' };

/** The actuaciones that the choice lets through. */
export function chosen(actuaciones, { kind, words }) {
  const wanted = folded(words.trim());
  return actuaciones.filter((item) => KINDS[kind][1](item) && folded(`${item.actuacion} ${item.anotacion ?? ''}`).includes(wanted));
}

/** Chooses among the actuaciones. `choice` as ALL; `found` says how many came of it. Tells `mp-choice` with the new one. */
class ActuacionesFilter extends Element {
  static props = ['choice', 'found'];

  #say(part) {
    this.tell('mp-choice', { ...this.choice, ...part });
  }

  template() {
    return html`
      <div class="row no-print">
        ${this.found ? html`<span class="muted" role="status">${this.found}</span>` : nothing}
        <select aria-label="Mostrar" @change=${(event) => this.#say({ kind: event.target.value })}>
          ${Object.entries(KINDS).map(([name, [label]]) => html`<option value=${name} .selected=${name === this.choice.kind}>${label}</option>`)}
        </select>
        <input type="search" aria-label="Buscar en las actuaciones" placeholder="Buscar" .value=${this.choice.words}
          @input=${(event) => this.#say({ words: event.target.value })}>
      </div>`;
  }
}

define('mp-actuaciones-filter', ActuacionesFilter);
