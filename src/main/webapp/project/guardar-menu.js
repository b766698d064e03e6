import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { toast } from '../page/toast.js';
import { sayFailure } from '../problem/failed.js';
import { Failure, failureOf } from '../problem/failure.js';
import { paint } from './colour.js';
import { chooseProject } from './elegir-proyecto.js';
import { loadProjects, projectOf } from './nombres.js';
import { learnSoon, onSeguidos, save, seguido } from './seguidos.js';

/** Saves one number (`radicado`), in a project if one is chosen; shows where it is saved. */
class GuardarMenu extends Element {
  static props = ['radicado', 'isBusy', 'failure'];
  #wanted;
  #hadFocus = false;

  opened() {
    learnSoon(this.radicado);
    onSeguidos(() => this.#moved(), this.leaving);
  }

  /** The names of projects are asked only where one is shown. */
  async #moved() {
    this.update();
    if (this.#places().some(({ projectId }) => !projectOf(projectId))) {
      try {
        await loadProjects();
      } catch (error) {
        if (!(error instanceof Failure)) {
          throw error;
        }
      }
      this.update();
    }
  }

  #places() {
    return seguido(this.radicado)?.projects ?? [];
  }

  async #choose() {
    const taken = this.#places().map(({ projectId }) => projectId);
    const choice = await chooseProject('Guardar en un proyecto', { taken });
    if (choice) {
      await this.#save(choice.project);
    }
  }

  async #save(project) {
    this.#wanted = project;
    this.#hadFocus = this.contains(document.activeElement);
    this.isBusy = true;
    this.failure = undefined;
    try {
      const undo = await save(this.radicado, project);
      toast(project ? `Guardado en «${project.name}».` : 'Guardado.', { action: 'Deshacer', act: () => this.#undo(undo) });
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isBusy = false;
  }

  async #undo(undo) {
    try {
      await undo();
    } catch (error) {
      sayFailure(error, () => this.#undo(undo));
    }
  }

  /** The button that was pressed is gone: the focus goes to what took its place. */
  drawn() {
    paint(this);
    if (this.#hadFocus && !this.isBusy) {
      this.#hadFocus = false;
      this.querySelector('a, button')?.focus();
    }
  }

  template() {
    return html`
      <div class="guardar">${seguido(this.radicado) ? this.#saved() : this.#open()}</div>
      <mp-failure .failure=${this.failure} .retry=${() => this.#save(this.#wanted)}></mp-failure>`;
  }

  #open() {
    return html`
      <span class="split">
        <button type="button" ?disabled=${this.isBusy} @click=${() => this.#save()}>${icons.plus} Guardar</button>
        <button type="button" ?disabled=${this.isBusy} aria-haspopup="dialog" aria-label="Guardar en un proyecto" title="Guardar en un proyecto"
            @click=${() => this.#choose()}>▾</button>
      </span>`;
  }

  #saved() {
    const places = this.#places().map(({ projectId }) => projectOf(projectId)).filter(Boolean);
    return html`
      <a class="badge good" href="#/procesos/${this.radicado}" title="Ver el proceso">${icons.check} Guardado</a>
      ${places.map((project) => html`<a class="badge place" href="#/proyectos/${project.id}" data-colour=${project.colorHex}>
        <span class="dot" data-colour=${project.colorHex}></span> <span class="name">${project.name}</span></a>`)}
      <button type="button" class="small plain" ?disabled=${this.isBusy} aria-haspopup="dialog" @click=${() => this.#choose()}>
        ${places.length > 0 ? html`${icons.plus}<span class="unseen">Añadir a otro proyecto</span>` : html`${icons.folder} Poner en un proyecto`}</button>`;
  }
}

define('mp-guardar', GuardarMenu);
