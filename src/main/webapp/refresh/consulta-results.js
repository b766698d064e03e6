import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { announce } from '../page/announce.js';
import { count, number } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { answers } from './asking.js';
import { consultaRow } from './consulta-row.js';
import { keep, kinds, unanswered } from './consulta.js';

/** At most so often, in milliseconds, one is told how far it is. */
const TELLING = 12_000;

/** Asks the numbers of a `consulta` and shows what comes, one by one; what came before is shown at once. */
class ConsultaResults extends Element {
  static props = ['consulta', 'guardar', 'guardarTodos', 'failure'];
  #asking = new AbortController();
  #told = 0;

  opened() {
    this.leaving.addEventListener('abort', () => this.#asking.abort());
    if (this.consulta.isAsking) {
      this.#ask();
    }
  }

  /** Asks these numbers, and forgets what was asked before. */
  begin(numbers) {
    this.#asking.abort();
    Object.assign(this.consulta, { asked: numbers, rows: {} });
    this.#ask();
  }

  #again(...numbers) {
    numbers.forEach((one) => delete this.consulta.rows[one]);
    this.#ask();
  }

  #stop() {
    this.#asking.abort();
    this.#settle();
    announce('Detenido.');
  }

  async #ask() {
    this.#asking.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    this.failure = undefined;
    this.#told = Date.now();
    this.consulta.isAsking = true;
    this.#moved();
    try {
      for await (const rows of answers(unanswered(this.consulta), signal)) {
        rows.forEach((row) => (this.consulta.rows[row.radicado] = row));
        this.#moved();
      }
      announce(`Consulta terminada: ${this.#sum()}.`);
      this.#settle();
    } catch (error) {
      if (!signal.aborted) {
        this.failure = failureOf(error);
        this.#settle();
      }
    }
  }

  #settle() {
    this.consulta.isAsking = false;
    this.#moved();
  }

  #moved() {
    keep(this.consulta);
    this.update();
    if (this.consulta.isAsking && Date.now() - this.#told > TELLING) {
      this.#told = Date.now();
      announce(`${number(this.#done())} de ${number(this.consulta.asked.length)} consultados.`);
    }
  }

  #done() {
    return this.consulta.asked.length - unanswered(this.consulta).length;
  }

  #sum() {
    return kinds(this.consulta).map((kind) => count(...kind)).join(', ');
  }

  template() {
    const { asked, rows, isAsking } = this.consulta;
    return asked.length === 0 ? nothing : html`
      <section class="results" aria-label="Resultados">
        ${this.#head()}
        <mp-failure .failure=${this.failure} .retry=${() => this.#ask()}></mp-failure>
        <ul class="answers">
          ${repeat(asked, (one) => one, (one) => consultaRow(one, rows[one], { guardar: this.guardar, isAsking, again: (which) => this.#again(which) }))}
        </ul>
      </section>`;
  }

  #head() {
    const { asked, rows, isAsking } = this.consulta;
    const done = this.#done();
    const savable = asked.filter((one) => rows[one] && !rows[one].pendiente && rows[one].status !== 'ERROR');
    const failed = asked.filter((one) => rows[one]?.status === 'ERROR' && !rows[one].pendiente);
    return html`
      <div class="results-head">
        <h2>${number(done)} de ${count(asked.length, 'consultado', 'consultados')}</h2>
        <p class="muted">${this.#sum()}</p>
        <div class="row">
          ${isAsking ? html`<button type="button" @click=${() => this.#stop()}>Detener</button>` : this.#rest(done, failed)}
          ${savable.length > 1 ? this.guardarTodos(savable) : nothing}
        </div>
        <progress aria-label="Avance de la consulta" max=${asked.length} .value=${done}></progress>
      </div>`;
  }

  #rest(done, failed) {
    const left = this.consulta.asked.length - done;
    if (left > 0 && !this.failure) {
      return html`<button type="button" @click=${() => this.#ask()}>Seguir con ${left === 1 ? 'el que falta' : `los ${number(left)} que faltan`}</button>`;
    }
    return failed.length > 1 ? html`<button type="button" @click=${() => this.#again(...failed)}>Preguntar otra vez los ${number(failed.length)}</button>` : nothing;
  }
}

define('mp-consulta', ConsultaResults);
