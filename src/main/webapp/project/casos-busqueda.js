import { Failure } from '../problem/failure.js';

const PAUSE = 250;

/** Asks the server what it finds by words, once the person pauses; the last words asked for win. */
export class ServerSearch {
  #source;
  #found;
  #control;
  #timer;

  /** `found(set of radicados)` is called back; with undefined while it is not known. */
  constructor(source, found) {
    this.#source = source;
    this.#found = found;
  }

  look(text) {
    this.stop();
    this.#found(undefined);
    if (text.trim().length >= 3) {
      this.#timer = setTimeout(() => this.#ask(text.trim()), PAUSE);
    }
  }

  stop() {
    clearTimeout(this.#timer);
    this.#control?.abort();
  }

  /** What can't be asked, without connection or because the words are refused, adds nothing to what the page finds itself. */
  async #ask(text) {
    this.#control = new AbortController();
    try {
      this.#found(await this.#source.search(text, this.#control.signal));
    } catch (error) {
      if (!(error instanceof Failure) && error.name !== 'AbortError') {
        throw error;
      }
    }
  }
}
