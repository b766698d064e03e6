import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { go } from '../page/router.js';
import { toast } from '../page/toast.js';
import { count, number } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { chooseProject } from './elegir-proyecto.js';
import { importAll } from './importing.js';

/** Saves several numbers (`radicados`) at once, in the project that is chosen. */
class GuardarTodos extends Element {
  static props = ['radicados', 'isBusy', 'failure'];

  #again;

  async #save() {
    const radicados = this.radicados;
    const choice = await chooseProject(`Guardar ${count(radicados.length, 'proceso', 'procesos')}`, { without: 'Sin proyecto' });
    if (!choice) {
      return;
    }
    this.#again = () => this.#saveInto(radicados, choice.project);
    await this.#again();
  }

  async #saveInto(radicados, project) {
    this.isBusy = true;
    this.failure = undefined;
    try {
      const { creados, existentes } = await importAll(radicados, project);
      const known = existentes > 0 ? ` ${number(existentes)} ya ${existentes === 1 ? 'estaba' : 'estaban'}.` : '';
      toast(`${count(creados, 'guardado', 'guardados')}${project ? ` en «${project.name}»` : ''}.${known}`,
        { action: 'Ver', act: () => go(project ? `/proyectos/${project.id}` : '/guardados') });
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isBusy = false;
  }

  template() {
    return html`
      <button type="button" ?disabled=${this.isBusy} aria-haspopup="dialog" @click=${() => this.#save()}>
        ${icons.folder} ${this.isBusy ? 'Guardando…' : 'Guardar todos…'}</button>
      <mp-failure .failure=${this.failure} .retry=${this.#again}></mp-failure>`;
  }
}

define('mp-guardar-todos', GuardarTodos);
