import { html, live, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { number } from '../page/words.js';
import { COLUMNS } from './casos-orden.js';

/** What is shown of a list: words, kind, order. `filter` is `{q, estado, orden}`; `kinds` as casos-orden gives them. Tells `mp-filter`, and `mp-rows` to go on to them. */
class CasosFiltros extends Element {
  static props = ['filter', 'kinds', 'total'];

  #say(change) {
    this.tell('mp-filter', change);
  }

  /** Enter goes on to the rows; Escape too, once there are no words left to clear. */
  #leave(event) {
    if (event.key === 'Enter' || (event.key === 'Escape' && !event.target.value)) {
      event.preventDefault();
      this.tell('mp-rows');
    }
  }

  template() {
    const { q = '', estado = '', orden = '' } = this.filter;
    return html`
      <search class="filters">
        <input type="search" aria-label="Buscar en la lista" placeholder="Buscar: partes, radicado, juzgado, actuaciones…"
            .value=${live(q)} @input=${(event) => this.#say({ q: event.target.value })}
            @keydown=${(event) => this.#leave(event)}>
        <label class="narrow order"><span class="unseen">Ordenar por</span>
          <select @change=${(event) => this.#say({ orden: event.target.value })}>
            <option value="" ?selected=${!orden}>Orden: último cambio</option>
            ${COLUMNS.map(({ name, label }) => this.#orders(name, label, orden))}
          </select></label>
        ${this.kinds.length > 0 ? html`
          <div class="kinds" role="group" aria-label="Mostrar">
            ${this.#kind('', 'Todos', this.total, estado)}
            ${this.kinds.map(([name, label, n]) => this.#kind(name, label, n, estado))}
          </div>` : nothing}
      </search>`;
  }

  #orders(name, label, orden) {
    const reversed = name === 'actuacion' || name === 'novedades' ? `-${name}` : name;
    return html`<option value=${reversed} ?selected=${orden === reversed}>Orden: ${label.toLowerCase()}</option>`;
  }

  #kind(name, label, n, chosen) {
    return html`<button type="button" class="small kind-choice" aria-pressed=${name === chosen ? 'true' : 'false'}
        @click=${() => this.#say({ estado: name === chosen ? '' : name })}>${label} <span class="n">${number(n)}</span></button>`;
  }
}

define('mp-casos-filtros', CasosFiltros);
