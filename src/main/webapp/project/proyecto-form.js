import './colour-choice.js';
import { html, nothing } from '../page/html.js';
import { dialog } from '../page/dialog.js';
import { Element, define } from '../page/element.js';
import { ask } from '../problem/request.js';
import { failureOf } from '../problem/failure.js';
import { DEFAULT_COLOUR } from './colour.js';

/** Name and colour of a project, new or not; tells `mp-project` with what the server kept. */
class ProyectoForm extends Element {
  static props = ['project', 'failure', 'isBusy', 'suggestion'];

  #isFocused = false;

  async #send(event) {
    event.preventDefault();
    const body = { name: this.querySelector('[name=name]').value.trim(), colorHex: this.querySelector('mp-colour').value ?? DEFAULT_COLOUR };
    this.isBusy = true;
    this.failure = undefined;
    try {
      const isNew = !this.project;
      const answer = await ask(isNew ? '/projects' : `/projects/${this.project.id}`, { method: isNew ? 'POST' : 'PATCH', body });
      this.tell('mp-project', answer.project);
    } catch (error) {
      this.failure = failureOf(error);
      this.querySelector('[name=name]').focus();
    }
    this.isBusy = false;
  }

  /** A name that is taken is wrong in its field, as one that is empty. */
  #wrong() {
    return this.failure?.about('name') ?? (this.failure?.status === 409 ? `${this.failure.detail} Escriba otro nombre.` : undefined);
  }

  template() {
    const wrong = this.#wrong();
    return html`
      <form @submit=${this.#send}>
        <label class="field">
          <span>Nombre</span>
          <input name="name" required maxlength="255" autocomplete="off" value=${this.project?.name ?? this.suggestion ?? ''}
              aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? 'proyecto-nombre-mal' : nothing}>
          ${wrong ? html`<small class="wrong" id="proyecto-nombre-mal" role="alert">${wrong}</small>` : nothing}
        </label>
        <mp-colour .value=${this.project?.colorHex ?? DEFAULT_COLOUR}></mp-colour>
        <mp-failure .failure=${wrong ? undefined : this.failure}></mp-failure>
        <footer class="dialog-foot">
          <button type="button" @click=${() => this.tell('mp-project')}>Cancelar</button>
          <button class="primary" ?disabled=${this.isBusy}>${this.project ? 'Guardar' : 'Crear proyecto'}</button>
        </footer>
      </form>`;
  }

  drawn() {
    if (!this.#isFocused) {
      this.#isFocused = true;
      this.querySelector('[name=name]').focus();
    }
  }
}

define('mp-proyecto-form', ProyectoForm);

/** Asks for the name and colour of a project; resolves with the project as the server keeps it, undefined when turned away. */
export function editProject(project, { suggestion } = {}) {
  return dialog(project ? 'Nombre y color del proyecto' : 'Proyecto nuevo', (close) => html`
    <mp-proyecto-form .project=${project} .suggestion=${suggestion}
        @mp-project=${(event) => close(event.detail)}></mp-proyecto-form>`);
}
