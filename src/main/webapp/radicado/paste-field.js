import { html, live, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { failureOf } from '../problem/failure.js';
import { read } from './lectura.js';
import { textOf } from './text-file.js';

/** After how many milliseconds without a key the text is read; what is long is read less often. */
const PAUSE = 150;
const LONG_PAUSE = 600;
const LONG = 100_000;

/**
 * A large field for any text: typed, pasted, dropped or out of a file. Tells `mp-texto` with the text at once, and `mp-leido`
 * with its pieces once they are read; the last text wins. `begin` is the text to begin with.
 */
class PasteField extends Element {
  static props = ['label', 'hint', 'begin', 'failure', 'refusal', 'isOver'];
  #text = '';
  #reading = new AbortController();
  #timer;

  opened() {
    this.#text = this.begin ?? '';
    this.leaving.addEventListener('abort', () => this.#stop());
    if (this.#text) {
      this.#read();
    }
  }

  /** Puts this text into the field, in place of what is there. */
  put(text) {
    this.refusal = undefined;
    this.#text = text;
    this.update();
    this.tell('mp-texto', text);
    this.#read();
  }

  focus() {
    this.querySelector('textarea').focus();
  }

  #typed(event) {
    this.#text = event.target.value;
    this.refusal = undefined;
    this.tell('mp-texto', this.#text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), this.#text.length > LONG ? LONG_PAUSE : PAUSE);
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#reading.abort();
  }

  async #read() {
    this.#stop();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    try {
      const pieces = await read(this.#text, signal);
      if (!signal.aborted) {
        this.failure = undefined;
        this.tell('mp-leido', pieces);
      }
    } catch (error) {
      this.failure = signal.aborted ? this.failure : failureOf(error);
    }
  }

  /** The text of files goes after what is there. */
  async #take(files) {
    this.refusal = undefined;
    try {
      const texts = await Promise.all([...files].map(textOf));
      this.put([this.#text.trimEnd(), ...texts].filter(Boolean).join('\n'));
    } catch (error) {
      this.refusal = error.message;
    }
  }

  #drop(event) {
    this.isOver = false;
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      this.#take(event.dataTransfer.files);
    }
  }

  #over(event) {
    if (event.dataTransfer.types.includes('Files')) {
      event.preventDefault();
      this.isOver = true;
    }
  }

  #chosen(event) {
    this.#take(event.target.files).finally(() => (event.target.value = ''));
  }

  template() {
    return html`
      <div class="paste ${this.isOver ? 'over' : ''}" @dragover=${this.#over} @dragleave=${() => (this.isOver = false)} @drop=${this.#drop}>
        <label class="field"><span>${this.label}</span>
          <textarea rows="5" spellcheck="false" autocomplete="off" aria-describedby="pegar-nota" .value=${live(this.#text)} @input=${this.#typed}></textarea>
        </label>
        <div class="spread">
          <p class="muted" id="pegar-nota">${this.hint}</p>
          <div class="row">
            ${this.#text ? html`<button type="button" class="small plain" @click=${() => { this.put(''); this.focus(); }}>Vaciar</button>` : nothing}
            <label class="button small">${icons.document} Elegir un archivo
              <input type="file" class="unseen" multiple accept=".txt,.csv,.tsv,.eml,.log,text/*" @change=${this.#chosen}></label>
          </div>
        </div>
        ${this.refusal ? html`<p class="notice danger" role="alert">${this.refusal}</p>` : nothing}
        <mp-failure .failure=${this.failure} .retry=${() => this.#read()}></mp-failure>
      </div>`;
  }
}

define('mp-pegar', PasteField);
