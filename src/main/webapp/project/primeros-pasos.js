import '../radicado/paste-field.js';
import '../radicado/reading-pieces.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { announce } from '../page/announce.js';
import { title } from '../page/title.js';
import { count } from '../page/words.js';
import { ask } from '../problem/request.js';
import { failureOf } from '../problem/failure.js';
import { currentFuente, loadFuente } from '../refresh/fuente.js';
import { draft, keepDraft } from '../radicado/draft.js';
import { grouped } from '../radicado/radicado.js';
import { Reading } from '../radicado/reading.js';
import { importAll } from './importing.js';
import { firstSaved } from './first-saved.js';

const DRAFT = 'primeros';

/** Numbers that the demonstration court knows. */
const EXAMPLES = ['11001400300120240012300', '11001400300220240023400', '68001400900820260089000'];

/** The home: whoever follows cases goes on to their news, whoever follows none is led to the first one. */
class PrimerosPasos extends Element {
  static props = ['isEmpty', 'failure', 'reading', 'isBusy', 'saved'];
  #draft = { text: '', ...draft(DRAFT) };
  #isLed = false;

  opened() {
    this.#look();
  }

  async #look() {
    this.failure = undefined;
    try {
      const [{ rows }] = await Promise.all([ask('/saved?limit=1', { signal: this.leaving }), loadFuente()]);
      if (rows.length > 0) {
        this.#goOn();
      } else {
        this.isEmpty = true;
        title('Primeros pasos');
      }
    } catch (error) {
      this.failure = this.leaving.aborted ? undefined : failureOf(error);
    }
  }

  #goOn() {
    location.replace('#/novedades');
  }

  #typed(text) {
    this.#draft.text = text;
    keepDraft(DRAFT, this.#draft);
    if (!text.trim()) {
      this.reading = undefined;
    }
  }

  /** What is saved is verified at once where the court answers soon; one is told either way. */
  async #save() {
    const { numbers } = this.reading;
    this.isBusy = true;
    this.failure = undefined;
    try {
      if (numbers.length === 1) {
        const { saved } = await ask('/saved', { method: 'POST', body: { radicado: numbers[0] } });
        this.saved = { first: saved, n: 1 };
      } else {
        await importAll(numbers);
        this.saved = { n: numbers.length };
      }
      keepDraft(DRAFT, {});
      announce(`${count(numbers.length, 'proceso guardado', 'procesos guardados')}. Paso 3: véalo.`);
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isBusy = false;
  }

  #example(event) {
    event.preventDefault();
    this.querySelector('mp-pegar').put(EXAMPLES.map(grouped).join('\n'));
  }

  /** Once it is saved, the next thing to do has the focus. */
  drawn() {
    if (this.saved && !this.#isLed) {
      this.#isLed = true;
      this.querySelector('[data-first]').focus();
    }
  }

  template() {
    if (!this.isEmpty) {
      return html`<h1 tabindex="-1" class="unseen">Novedades</h1>
        ${this.failure ? html`<mp-failure .failure=${this.failure} .retry=${() => this.#look()}></mp-failure>` : html`<p class="muted" role="status">Cargando…</p>`}`;
    }
    return html`
      <div class="view-head"><h1 tabindex="-1">Empecemos por su primer proceso</h1></div>
      <p class="lead">Pegue un radicado y cada mañana se pregunta por él a la Rama Judicial. Aquí verá qué cambió, y cuándo se verificó por última vez.</p>
      <ol class="steps">${this.#steps()}</ol>`;
  }

  #steps() {
    const n = this.reading?.numbers.length ?? 0;
    const now = this.saved ? 3 : n > 0 ? 2 : 1;
    return [this.#paste(now), this.#keep(now, n), this.#see(now)];
  }

  #step(at, now, title, content) {
    return html`
      <li class="card step ${at === now ? 'now' : ''} ${at < now ? 'past' : ''}" aria-current=${at === now ? 'step' : nothing}>
        <h2><span class="no" aria-hidden="true">${at < now ? '✓' : at}</span> ${title}</h2>${content}</li>`;
  }

  #paste(now) {
    return this.#step(1, now, 'Pegue sus radicados', this.saved ? nothing : html`
      <mp-pegar .label=${'Radicados de 23 dígitos'} .begin=${this.#draft.text}
          .hint=${'Un número, un correo, una columna de Excel: se leen los números que haya.'}
          @mp-texto=${(event) => this.#typed(event.detail)}
          @mp-leido=${(event) => (this.reading = (this.reading ?? new Reading()).renewed(event.detail))}></mp-pegar>
      ${currentFuente()?.simulada ? html`<p class="muted">Está en el despacho de demostración, que solo conoce casos inventados.
        <button type="button" class="link" @click=${this.#example}>Usar tres números de ejemplo</button>, o
        <a href="#/consultar?q=${EXAMPLES[0]}">consultar uno sin guardarlo</a>.</p>` : nothing}`);
  }

  #keep(now, n) {
    return this.#step(2, now, 'Revíselos y guárdelos', this.saved ? nothing : html`
      ${this.reading ? html`<mp-piezas .reading=${this.reading} @mp-reading=${(event) => (this.reading = event.detail)}></mp-piezas>` : nothing}
      <div class="row"><button type="button" class="primary" ?disabled=${n === 0 || this.isBusy} @click=${() => this.#save()}>
        ${this.isBusy ? 'Guardando y preguntando…' : n > 1 ? `Guardar ${count(n, 'proceso', 'procesos')}` : 'Guardar'}</button></div>
      <mp-failure .failure=${this.failure} .retry=${() => this.#save()}></mp-failure>`);
  }

  #see(now) {
    return this.#step(3, now, 'Vea qué dice el despacho', this.saved ? firstSaved(this.saved) : nothing);
  }
}

define('mp-primeros-pasos', PrimerosPasos);
