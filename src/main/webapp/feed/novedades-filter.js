import { html, live, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { TIPOS_DE_NOVEDAD } from '../judicial/novedad-words.js';

const NARROW = matchMedia('(max-width: 44rem)');

/** What of the feed shall be shown. `filters`: URLSearchParams; `projects`: a map by id. Tells `mp-filter` with the changed URLSearchParams. */
class NovedadesFilter extends Element {
  static props = ['filters', 'projects'];
  #isOpen = !NARROW.matches;

  #change(name, value) {
    const filters = new URLSearchParams(this.filters);
    filters.set(name, value);
    this.tell('mp-filter', filters);
  }

  #select(name, label, all, options) {
    const chosen = this.filters.get(name) ?? '';
    return html`
      <label class="field"><span>${label}</span>
        <select @change=${(event) => this.#change(name, event.target.value)}>
          <option value="" ?selected=${!chosen}>${all}</option>
          ${options.map(([value, words]) => html`<option value=${value} ?selected=${chosen === String(value)}>${words}</option>`)}
        </select></label>`;
  }

  template() {
    const radicado = this.filters.get('radicado');
    const used = ['q', 'projectId', 'tipo', 'radicado'].filter((name) => this.filters.get(name)).length;
    return html`
      <div class="filters">
        <details ?open=${this.#isOpen || used > 0}>
          <summary>Filtros${used ? ` (${used})` : ''}</summary>
          <div class="row">
            <label class="field find"><span>Buscar</span>
              <input type="search" placeholder="Parte, radicado, actuación…" .value=${live(this.filters.get('q') ?? '')} @input=${(event) => this.#change('q', event.target.value)}></label>
            ${this.#select('projectId', 'Proyecto', 'Todos', [...(this.projects?.values() ?? [])].map(({ id, name }) => [id, name]))}
            ${this.#select('tipo', 'Qué cambió', 'Todo', TIPOS_DE_NOVEDAD)}
            ${radicado ? html`<button type="button" class="small" @click=${() => this.#change('radicado', '')}>Solo <span class="radicado">${radicado}</span>
              <span aria-hidden="true">✕</span><span class="unseen">: quitar este filtro</span></button>` : nothing}
          </div>
        </details>
        <label class="check"><input type="checkbox" .checked=${live(Boolean(this.filters.get('todas')))}
          @change=${(event) => this.#change('todas', event.target.checked ? '1' : '')}> Ver también las revisadas</label>
      </div>`;
  }
}

define('mp-novedades-filter', NovedadesFilter);
