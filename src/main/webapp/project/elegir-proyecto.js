import { html, nothing, repeat } from '../page/html.js';
import { dialog } from '../page/dialog.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { count, folded } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { dot, paint } from './colour.js';
import { loadProjects } from './nombres.js';
import { editProject } from './proyecto-form.js';

/** From how many projects on one wants to search. */
const MANY = 8;

/** The projects to choose from, and whether cases are copied there, where they `canCopy`; tells `mp-chosen` with `{project, isNew, isCopy}`. */
class ElegirProyecto extends Element {
  static props = ['projects', 'failure', 'search', 'without', 'taken', 'canCopy'];
  #isCopy = false;

  opened() {
    this.#load();
  }

  async #load() {
    this.failure = undefined;
    try {
      this.projects = await loadProjects();
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  template() {
    const wanted = folded(this.search).trim();
    const shown = this.projects?.filter(({ name }) => folded(name).includes(wanted));
    return html`
      ${this.canCopy ? html`<label class="check"><input type="checkbox" @change=${(event) => (this.#isCopy = event.target.checked)}>
        Dejarlos también en este proyecto (copiar)</label>` : nothing}
      <mp-failure .failure=${this.failure} .retry=${() => this.#load()}></mp-failure>
      ${this.projects?.length >= MANY ? html`<input type="search" aria-label="Buscar un proyecto" placeholder="Buscar un proyecto"
          @input=${(event) => (this.search = event.target.value)}>` : nothing}
      <ul class="choices" aria-busy=${this.projects ? nothing : 'true'}>
        ${this.without && !wanted ? this.#choice({}, html`<span class="dot none"></span> ${this.without}`) : nothing}
        ${repeat(shown ?? [], ({ id }) => id, (project) => this.#project(project))}
        ${this.#choice({ isNew: true }, html`${icons.plus} Proyecto nuevo…`)}
      </ul>
      ${this.projects || this.failure ? nothing : html`<p class="muted" role="status">Cargando…</p>`}`;
  }

  #project(project) {
    const isTaken = this.taken?.includes(project.id);
    return this.#choice({ project }, html`${dot(project.colorHex)} <span class="name">${project.name}</span>
      <span class="muted">${isTaken ? 'ya aquí' : count(project.total, 'proceso', 'procesos')}</span>`, isTaken);
  }

  #choice(choice, words, isDisabled = false) {
    return html`<li><button type="button" class="plain" ?disabled=${isDisabled} @click=${() => this.tell('mp-chosen', { ...choice, isCopy: this.#isCopy })}>${words}</button></li>`;
  }

  drawn() {
    paint(this);
  }
}

define('mp-elegir-proyecto', ElegirProyecto);

/**
 * Lets the person choose a project, or make one. Resolves with `{project, isCopy}`, without a project for none, where
 * `without` gives the words of that choice; undefined when turned away. `taken`: ids of projects that can't be chosen;
 * `canCopy`: cases move there unless they shall stay as well.
 */
export async function chooseProject(title, { without, taken, canCopy } = {}) {
  const choice = await dialog(title, (close) => html`
    <mp-elegir-proyecto .without=${without} .taken=${taken} .canCopy=${canCopy} @mp-chosen=${({ detail }) => close(detail)}></mp-elegir-proyecto>`);
  if (!choice?.isNew) {
    return choice;
  }
  const project = await editProject();
  return project && { ...choice, project };
}
