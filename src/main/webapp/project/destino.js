import './colour-choice.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { ask } from '../problem/request.js';
import { Failure, failureOf } from '../problem/failure.js';
import { DEFAULT_COLOUR } from './colour.js';
import { loadProjects } from './nombres.js';

const NEW = 'nuevo';

/**
 * Where cases shall go: no project, one of them, or a new one that is made when `settle` is called and not before. `begin`
 * is the id of the project chosen at first.
 */
class Destino extends Element {
  static props = ['begin', 'projects', 'chosen', 'failure', 'colour'];

  opened() {
    this.chosen ??= this.begin ?? '';
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

  /** The project that was chosen, made now if it is new; undefined for none. @throws Failure */
  async settle() {
    if (this.chosen !== NEW) {
      return this.chosen ? this.#known() : undefined;
    }
    this.failure = undefined;
    const field = this.querySelector('[name=name]');
    try {
      const body = { name: field.value.trim(), colorHex: this.querySelector('mp-colour').value ?? DEFAULT_COLOUR };
      const { project } = await ask('/projects', { method: 'POST', body });
      this.projects = [project, ...(this.projects ?? [])];
      this.chosen = String(project.id);
      return project;
    } catch (error) {
      field.focus();
      this.failure = failureOf(error);
      throw this.failure;
    }
  }

  /** The one that was chosen; what can't be found is no reason to put its cases nowhere. */
  async #known() {
    if (!this.projects) {
      await this.#load();
    }
    const project = this.projects?.find(({ id }) => String(id) === this.chosen);
    if (!project) {
      this.failure ??= new Failure(404, 'Ese proyecto ya no existe: elija otro.');
      throw this.failure;
    }
    return project;
  }

  #wrong() {
    return this.failure?.about('name') ?? (this.failure?.status === 409 ? `${this.failure.detail} Escriba otro nombre.` : undefined);
  }

  template() {
    return html`
      <label class="field"><span>Proyecto</span>
        <select @change=${(event) => (this.chosen = event.target.value)}>
          ${this.#option('', 'Ninguno: solo guardarlos')}
          ${this.#option(NEW, 'Proyecto nuevo…')}
          ${this.projects?.length > 0 ? html`<optgroup label="Sus proyectos">${this.projects.map(({ id, name }) => this.#option(String(id), name))}</optgroup>` : nothing}
        </select></label>
      ${this.chosen === NEW ? this.#new() : nothing}
      <mp-failure .failure=${this.#wrong() ? undefined : this.failure} .retry=${this.projects ? undefined : () => this.#load()}></mp-failure>`;
  }

  #option(value, words) {
    return html`<option value=${value} ?selected=${this.chosen === value}>${words}</option>`;
  }

  #new() {
    const wrong = this.#wrong();
    return html`
      <label class="field"><span>Nombre del proyecto nuevo</span>
        <input name="name" maxlength="255" autocomplete="off" aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? 'destino-mal' : nothing}>
        ${wrong ? html`<small class="wrong" id="destino-mal" role="alert">${wrong}</small>` : nothing}
      </label>
      <mp-colour></mp-colour>`;
  }
}

define('mp-destino', Destino);
