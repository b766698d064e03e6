import './casos-lista.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { title } from '../page/title.js';
import { projectSource, savedSource } from './casos-fuente.js';
import { dot } from './colour.js';
import { editProject } from './proyecto-form.js';

/** One project and its cases; without `params.id` all that is saved. */
class ProyectoView extends Element {
  static props = ['params', 'project', 'isEmpty'];
  #sources = new Map();

  #source() {
    const id = this.params?.id;
    if (!this.#sources.has(id)) {
      this.#sources.set(id, id ? projectSource(id) : savedSource());
    }
    return this.#sources.get(id);
  }

  async #edit() {
    this.project = { ...this.project, ...(await editProject(this.project)) };
  }

  template() {
    const source = this.#source();
    const project = source.isSaved || this.project?.id !== source.id ? undefined : this.project;
    return html`
      <p class="back"><a href="#/proyectos">← Mis Procesos</a></p>
      <div class="view-head">
        <div class="title">
          ${project ? dot(project.colorHex) : nothing}
          <h1 tabindex="-1">${source.isSaved ? 'Todos los guardados' : project?.name ?? 'Proyecto'}</h1>
          ${project ? html`<button type="button" class="plain" aria-label="Nombre y color" title="Nombre y color" @click=${() => this.#edit()}>${icons.edit}</button>` : nothing}
        </div>
        <div class="row">
          <button type="button" class="primary" ?disabled=${this.isEmpty !== false} @click=${() => this.#refreshAll()}>${icons.refresh} Actualizar todos</button>
        </div>
      </div>
      ${repeat([source], (one) => one.key, (one) => html`<mp-casos .source=${one} @mp-list=${(event) => this.#loaded(event.detail)}></mp-casos>`)}`;
  }

  #loaded({ project, rows }) {
    this.project = project;
    this.isEmpty = rows.length === 0;
    if (project) {
      title(project.name);
    }
  }

  #refreshAll() {
    return this.querySelector('mp-casos').refreshAll();
  }
}

define('mp-proyecto', ProyectoView);
