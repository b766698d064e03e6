import './proyecto-form.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { announce } from '../page/announce.js';
import { icons } from '../page/icons.js';
import { keys } from '../page/keys.js';
import { go } from '../page/router.js';
import { count, folded } from '../page/words.js';
import { ask } from '../problem/request.js';
import { sayFailure } from '../problem/failed.js';
import { failureOf } from '../problem/failure.js';
import { remove, removeLater } from '../problem/removal.js';
import { paint } from './colour.js';
import { editProject } from './proyecto-form.js';
import { projectCard, savedCard } from './proyecto-card.js';

/** From how many projects on one wants to search. */
const MANY = 7;

/** Projects that are deleted as far as the page shows, while it can be undone. */
const dropped = new Set();

/** Mis Procesos: the projects as cards, and all that is saved. */
class ProyectosView extends Element {
  static props = ['projects', 'saved', 'failure', 'search'];

  opened() {
    keys('Mis Procesos', [{ key: 'c', words: 'Crear un proyecto', run: () => this.#create() }], this.leaving);
    addEventListener('mp-undone', () => this.update(), { signal: this.leaving });
    this.#load();
  }

  async #load() {
    this.failure = undefined;
    try {
      const [{ projects }, { rows }] = await Promise.all(['/projects', '/saved'].map((address) => ask(address, { signal: this.leaving })));
      this.projects = projects;
      this.saved = {
        total: rows.length,
        news: rows.reduce((sum, row) => sum + row.novedadesSinRevisar, 0),
        verified: rows.reduce((last, row) => (row.ultimaVerificacion > last ? row.ultimaVerificacion : last), ''),
      };
      dispatchEvent(new CustomEvent('mp-unseen', { detail: this.saved.news }));
    } catch (error) {
      this.failure = error.name === 'AbortError' ? undefined : failureOf(error);
    }
  }

  async #create() {
    const project = await editProject();
    if (project) {
      go(`/proyectos/${project.id}`);
    }
  }

  async #edit(project) {
    const changed = await editProject(project);
    if (changed) {
      this.projects = this.projects.map((other) => (other.id === changed.id ? { ...other, ...changed } : other));
      announce(`Guardado: ${changed.name}.`);
    }
  }

  /** The card goes at once; the server is told when nobody has undone it. The saved cases stay. */
  #drop(project) {
    dropped.add(project.id);
    this.update();
    this.querySelector('h1').focus();
    const back = () => {
      dropped.delete(project.id);
      dispatchEvent(new Event('mp-undone'));
    };
    const address = `/projects/${project.id}`;
    removeLater(`Se eliminó «${project.name}». Sus procesos siguen guardados.`, [address], {
      commit: () => remove(address),
      undo: back,
      failed: (error) => {
        back();
        sayFailure(error, () => this.#drop(project));
      },
    });
  }

  #shown() {
    const wanted = folded(this.search).trim();
    return this.projects.filter((project) => !dropped.has(project.id) && folded(project.name).includes(wanted));
  }

  template() {
    return html`
      <div class="view-head">
        <h1 tabindex="-1">Mis Procesos</h1>
        <div class="row">
          ${this.projects?.length >= MANY ? html`<input type="search" aria-label="Buscar un proyecto" placeholder="Buscar un proyecto"
              .value=${this.search ?? ''} @input=${(event) => (this.search = event.target.value)}>` : nothing}
          <a class="button" href="#/importar">${icons.load} Importar</a>
          <button type="button" class="primary" @click=${() => this.#create()}>${icons.plus} Proyecto nuevo</button>
        </div>
      </div>
      <mp-failure .failure=${this.failure} .retry=${() => this.#load()}></mp-failure>
      ${this.projects ? this.#cards() : this.failure ? nothing : this.#waiting()}`;
  }

  #cards() {
    const shown = this.#shown();
    const isSearch = Boolean(this.search?.trim());
    return html`
      <p class="unseen" role="status">${isSearch ? count(shown.length, 'proyecto', 'proyectos') : nothing}</p>
      <ul class="projects">
        ${isSearch ? nothing : savedCard(this.saved)}
        ${repeat(shown, (project) => project.id, (project) => projectCard(project, {
          edit: (one) => this.#edit(one),
          drop: (one) => this.#drop(one),
        }))}
      </ul>
      ${shown.length > 0 ? nothing : isSearch ? html`<p class="empty">Ningún proyecto se llama así.</p>` : this.#empty()}`;
  }

  #empty() {
    return html`
      <section class="card empty">
        <h2>Todavía no tiene proyectos</h2>
        <p>Un proyecto reúne procesos bajo un nombre y un color: un cliente, una oficina, un tema. Cree el primero, o importe
          una lista de radicados.</p>
        <div class="row">
          <button type="button" class="primary" @click=${() => this.#create()}>Crear el primer proyecto</button>
          <a class="button" href="#/importar">Importar radicados</a>
        </div>
      </section>`;
  }

  #waiting() {
    return html`<p class="unseen" role="status">Cargando…</p>
      <ul class="projects" aria-hidden="true">${[1, 2, 3].map(() => html`<li class="card project waiting"></li>`)}</ul>`;
  }

  drawn() {
    paint(this);
  }
}

define('mp-proyectos', ProyectosView);
