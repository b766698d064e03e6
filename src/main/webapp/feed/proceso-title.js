import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { sides } from '../judicial/sides.js';

const SHOWN = 2;

/** Who against whom: the name by which people know a case. Long lists are folded until one asks, or prints. */
class ProcesoTitle extends Element {
  static props = ['caso', 'saved', 'isOpen'];

  opened() {
    addEventListener('beforeprint', () => (this.isOpen = true), { signal: this.leaving });
  }

  /** The parties of the main instance; of a case without them, what its list says; nobody when that is blank too. */
  #sides() {
    const main = this.caso.instancias.find(({ principal }) => principal) ?? this.caso.instancias[0];
    const { sues, isSued } = sides(main?.sujetos);
    const listed = (name) => (this.saved?.[name] ? [this.saved[name]] : []);
    return [sues.length ? sues : listed('demandante'), isSued.length ? isSued : listed('demandado')];
  }

  #side(names, nobody) {
    if (names.length === 0) {
      return html`<span class="versus">${nobody}</span>`;
    }
    const hidden = this.isOpen || names.length <= SHOWN + 1 ? 0 : names.length - SHOWN;
    return html`${names.slice(0, names.length - hidden).join(', ')}${hidden ? html`
      <button type="button" class="link" aria-expanded="false" @click=${() => (this.isOpen = true)}>y ${hidden} más</button>` : nothing}`;
  }

  template() {
    const [sues, isSued] = this.#sides();
    return html`<h1 tabindex="-1">${sues.length + isSued.length === 0 ? 'Proceso sin partes a la vista'
      : html`${this.#side(sues, 'Sin demandante')} <span class="versus">contra</span> ${this.#side(isSued, 'sin demandado')}`}</h1>`;
  }
}

define('mp-proceso-title', ProcesoTitle);
