import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { throughAll } from '../page/progress.js';
import { toast } from '../page/toast.js';
import { count, number } from '../page/words.js';
import { sayFailure } from '../problem/failed.js';
import { failureOf } from '../problem/failure.js';
import { remove } from '../problem/removal.js';
import { chooseProject } from './elegir-proyecto.js';
import { importAll } from './importing.js';
import { learn, places } from './seguidos.js';

/** Saves several numbers (`radicados`) at once, in the project that is chosen; what came of it can be seen, and undone. */
class GuardarTodos extends Element {
  static props = ['radicados', 'isBusy', 'failure', 'seen'];

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
      await learn(radicados);
      const before = new Set(places(radicados, project));
      const { creados, existentes } = await importAll(radicados, project);
      const added = places(radicados, project).filter((address) => !before.has(address));
      const known = existentes > 0 ? ` ${number(existentes)} ya ${existentes === 1 ? 'estaba' : 'estaban'}.` : '';
      toast(`${count(creados, 'guardado', 'guardados')}${project ? ` en «${project.name}»` : ''}.${known}`,
        added.length > 0 ? { action: 'Deshacer', act: () => this.#undo(radicados, added) } : {});
      this.seen = project ? `/proyectos/${project.id}` : '/guardados';
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isBusy = false;
  }

  /** Takes back what was not there before. */
  async #undo(radicados, added) {
    this.seen = undefined;
    this.isBusy = true;
    const { failed, failure, left } = await throughAll('Deshaciendo lo guardado', added, remove);
    try {
      await learn(radicados);
      if (failure) {
        throw failure;
      }
      toast(left.length > 0 ? 'Se detuvo: el resto sigue guardado.' : 'Se deshizo.');
    } catch (error) {
      sayFailure(error, () => this.#undo(radicados, failed));
    }
    this.isBusy = false;
  }

  template() {
    return html`
      <button type="button" ?disabled=${this.isBusy} aria-haspopup="dialog" @click=${() => this.#save()}>
        ${icons.folder} ${this.isBusy ? 'Guardando…' : 'Guardar todos…'}</button>
      ${this.seen ? html`<a href="#${this.seen}">Ver los guardados</a>` : nothing}
      <mp-failure .failure=${this.failure} .retry=${this.#again}></mp-failure>`;
  }
}

define('mp-guardar-todos', GuardarTodos);
