import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { count, number } from '../page/words.js';

/**
 * What can be done with the chosen cases, or with all. `total` how many rows are shown, `chosen` how many of these are
 * chosen, `marked` how many marks there are, `isSaved` whether it is the list of all that is saved, `isBusy`. Tells
 * `mp-choose-all` (true or false), `mp-refresh`, `mp-bring`, `mp-drop`, `mp-dismiss`.
 */
class CasosBarra extends Element {
  static props = ['total', 'chosen', 'marked', 'isSaved', 'isBusy'];

  template() {
    const all = this.total > 0 && this.chosen === this.total;
    return html`
      <div class="bar" role="toolbar" aria-label="Acciones de la lista">
        <label class="check"><input type="checkbox" .checked=${all} .indeterminate=${this.chosen > 0 && !all} ?disabled=${this.total === 0}
            @change=${(event) => this.tell('mp-choose-all', event.target.checked)}>
          <span>${this.chosen > 0 ? `${number(this.chosen)} de ${number(this.total)}` : count(this.total, 'proceso', 'procesos')}</span></label>
        ${this.chosen > 0 ? this.#ofChosen() : nothing}
        ${this.marked > 0 ? html`<button type="button" class="small last" @click=${() => this.tell('mp-dismiss')}>${icons.check}
          Quitar marcas (${number(this.marked)})</button>` : nothing}
      </div>`;
  }

  #ofChosen() {
    return html`
      <button type="button" class="small" ?disabled=${this.isBusy} @click=${() => this.tell('mp-refresh')}>${icons.refresh} Actualizar</button>
      <button type="button" class="small" ?disabled=${this.isBusy} @click=${() => this.tell('mp-bring')}>${icons.folder}
        ${this.isSaved ? 'Agregar a un proyecto' : 'Mover o copiar'}</button>
      <button type="button" class="small" ?disabled=${this.isBusy} @click=${() => this.tell('mp-drop')}>${icons.trash}
        ${this.isSaved ? 'Dejar de seguir' : 'Quitar'}</button>
      <button type="button" class="small plain" aria-label="Soltar la selección" @click=${() => this.tell('mp-choose-all', false)}>✕</button>`;
  }
}

define('mp-casos-barra', CasosBarra);
