import '../radicado/paste-field.js';
import '../radicado/proposals.js';
import '../radicado/reading-pieces.js';
import './destino.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { go, question } from '../page/router.js';
import { toast } from '../page/toast.js';
import { count, number } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { draft, dropDraft, keepDraft } from '../radicado/draft.js';
import { Reading } from '../radicado/reading.js';
import { importAll } from './importing.js';
import { importPlan, planOf } from './importar-plan.js';
import { learn, seguido } from './seguidos.js';

const DRAFT = 'importar';

/** Importar: many numbers at once, into a project or none; what would happen is shown before anything is done. */
class ImportarView extends Element {
  static props = ['reading', 'failure', 'done'];
  #draft = { text: '', decisions: {}, ...draft(DRAFT) };
  #again;
  /** What another view knew may be old. */
  #isInformed = false;

  #typed(text) {
    this.#keep({ text });
    if (!text.trim()) {
      this.reading = undefined;
    }
  }

  #keep(change) {
    Object.assign(this.#draft, change);
    keepDraft(DRAFT, this.#draft);
  }

  #read(pieces) {
    this.#decided((this.reading ?? new Reading(this.#draft.decisions)).renewed(pieces));
  }

  async #decided(reading) {
    this.reading = reading;
    this.#keep({ decisions: reading.decisions });
    const unknown = reading.numbers.filter((one) => !this.#isInformed || seguido(one) === undefined);
    if (unknown.length > 0) {
      this.#isInformed = true;
      await this.#trying(() => learn(unknown));
      this.update();
    }
  }

  /** Shows the failure, if one comes, and keeps how to try again. */
  async #trying(work) {
    this.failure = undefined;
    this.#again = () => this.#trying(work).then(() => this.update());
    try {
      await work();
    } catch (error) {
      this.failure = failureOf(error);
    }
  }

  async #bring(event) {
    event.preventDefault();
    const { numbers } = this.reading;
    this.done = 0;
    const project = await this.querySelector('mp-destino').settle().catch(() => null);
    if (project !== null) {
      await this.#trying(() => this.#bringInto(project, numbers));
    }
    this.done = undefined;
  }

  async #bringInto(project, numbers) {
    const { creados, existentes } = await importAll(numbers, project, { told: (n) => (this.done = n) });
    if (this.isConnected) {
      dropDraft(DRAFT);
    }
    toast(`${count(creados, 'proceso importado', 'procesos importados')}${project ? ` en «${project.name}»` : ''}${existentes > 0 ? `; ${number(existentes)} ya se seguían` : ''}. Se verifican en cuanto el ritmo lo permite.`);
    if (this.isConnected) {
      go(project ? `/proyectos/${project.id}` : '/guardados');
    }
  }

  template() {
    return html`
      <div class="view-head"><h1 tabindex="-1">Importar</h1></div>
      <form class="import" @submit=${this.#bring}>
        <section class="card stack" aria-label="Qué importar">
          <mp-pegar .label=${'Radicados'} .begin=${this.#draft.text}
              .hint=${'Pegue una lista de cualquier tamaño o elija un archivo de texto o CSV. Nada se guarda hasta que usted lo diga.'}
              @mp-texto=${(event) => this.#typed(event.detail)} @mp-leido=${(event) => this.#read(event.detail)}></mp-pegar>
        </section>
        ${this.reading ? this.#plan() : nothing}
        <mp-failure .failure=${this.failure} .retry=${this.#again}></mp-failure>
      </form>`;
  }

  #plan() {
    const { numbers, refused } = this.reading;
    const plan = planOf(numbers);
    const decided = (event) => this.#decided(event.detail);
    return html`
      <section class="card stack" aria-label="Lo que se va a importar">
        <div class="spread"><h2>Lo que se leyó</h2><mp-propuestas .reading=${this.reading} @mp-reading=${decided}></mp-propuestas></div>
        <p class="unseen" role="status">${plan.isKnown ? `${count(plan.fresh.length, 'nuevo', 'nuevos')}, ${count(plan.there.length, 'ya guardado', 'ya guardados')}, ${number(refused.length)} por revisar` : nothing}</p>
        ${importPlan(this.reading, plan)}
        <mp-piezas .onlyRefused=${true} .reading=${this.reading} @mp-reading=${decided}></mp-piezas>
      </section>
      <section class="card stack" aria-label="Adónde">
        <mp-destino .begin=${question().get('proyecto')}></mp-destino>
        <div class="row">
          <button class="primary" ?disabled=${numbers.length === 0 || this.done !== undefined}>${this.#label(numbers.length)}</button>
          ${refused.length > 0 ? html`<span class="muted">Lo que está por revisar no se importa.</span>` : nothing}
        </div>
        ${this.done === undefined ? nothing : html`<progress aria-label="Avance de la importación" max=${numbers.length} .value=${this.done}></progress>`}
      </section>`;
  }

  #label(n) {
    return this.done === undefined ? `Importar ${n > 0 ? count(n, 'radicado', 'radicados') : ''}`.trim() : `Importando: ${number(this.done)} de ${number(n)}…`;
  }
}

define('mp-importar', ImportarView);
