import '../radicado/paste-field.js';
import '../radicado/reading-pieces.js';
import './consulta-results.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { keys } from '../page/keys.js';
import { go, question, restate } from '../page/router.js';
import { count } from '../page/words.js';
import { draft, keepDraft } from '../radicado/draft.js';
import { Reading } from '../radicado/reading.js';
import { keep, recalled } from './consulta.js';

/** From how many numbers on it is wiser to import them: they are checked while one does other things. */
const MANY = 100;

/**
 * Consultar: what the court says of any numbers. `guardar` and `guardarTodos` give what saves one number, or several.
 * `#/consultar?q=…` begins with that text.
 */
/** What was decided here and there about numbers and pieces: lists by name. */
function joined(some = {}, more = {}) {
  const names = [...new Set([...Object.keys(some), ...Object.keys(more)])];
  return Object.fromEntries(names.map((name) => [name, merge(some[name], more[name])]));
}

function merge(some, more) {
  return Array.isArray(some) && Array.isArray(more) ? [...new Set([...some, ...more])] : more ?? some;
}

class ConsultarView extends Element {
  static props = ['guardar', 'guardarTodos', 'reading'];
  #consulta = recalled();

  opened() {
    const asked = question().get('q');
    if (asked && !this.#consulta.text.includes(asked)) {
      this.#consulta.text = [this.#consulta.text.trim(), asked].filter(Boolean).join('\n');
    }
    restate('/consultar', []);
    keys('Consultar', [
      { key: 'x', words: 'Consultar los radicados', run: () => this.#ask() },
      { key: 'Ctrl Enter', words: 'Lo mismo, mientras escribe' },
    ], this.leaving);
  }

  #typed(text) {
    this.#consulta.text = text;
    keep(this.#consulta);
    if (!text.trim()) {
      this.reading = undefined;
    }
  }

  #read(pieces) {
    this.#decided((this.reading ?? new Reading(this.#consulta.decisions)).renewed(pieces));
  }

  #decided(reading) {
    this.reading = reading;
    this.#consulta.decisions = reading.decisions;
    keep(this.#consulta);
  }

  #ask() {
    if (this.reading?.numbers.length > 0) {
      this.querySelector('mp-consulta').begin(this.reading.numbers);
      this.update();
    }
  }

  /** Enter breaks the line, for one pastes several; with Ctrl it asks. */
  #key(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#ask();
    }
  }

  #bring(event) {
    event.preventDefault();
    const { text = '', decisions } = draft('importar');
    const { text: more, decisions: others } = this.#consulta;
    keepDraft('importar', { text: [text.trim(), more].filter(Boolean).join('\n'), decisions: joined(decisions, others) });
    go('/importar');
  }

  template() {
    const ready = this.reading?.numbers.length ?? 0;
    return html`
      <div class="view-head"><h1 tabindex="-1">Consultar</h1></div>
      <section class="card stack" aria-label="Qué consultar">
        <mp-pegar .label=${'Radicados'} .begin=${this.#consulta.text} @keydown=${this.#key}
            .hint=${'Pegue lo que tenga: un correo, una columna de Excel, un número. También puede arrastrar un archivo.'}
            @mp-texto=${(event) => this.#typed(event.detail)} @mp-leido=${(event) => this.#read(event.detail)}></mp-pegar>
        <mp-piezas .reading=${this.reading} @mp-reading=${(event) => this.#decided(event.detail)}></mp-piezas>
        ${ready > MANY ? html`<p class="notice"><span>Son muchos para mirarlos uno a uno. Si los importa, quedan guardados y se verifican mientras
          hace otra cosa.</span> <a class="button small" href="#/importar" @click=${this.#bring}>Importarlos</a></p>` : nothing}
        <div class="row">
          <button type="button" class="primary" ?disabled=${ready === 0} @click=${() => this.#ask()}>
            ${ready > 1 ? `Consultar ${count(ready, 'radicado', 'radicados')}` : 'Consultar'}</button>
          <span class="muted">${ready > 0 ? html`<kbd>Ctrl</kbd> <kbd>Enter</kbd>` : 'Aquí aparecen los números que se lean.'}</span>
        </div>
      </section>
      <mp-consulta .consulta=${this.#consulta} .guardar=${this.guardar} .guardarTodos=${this.guardarTodos}></mp-consulta>`;
  }
}

define('mp-consultar', ConsultarView);
