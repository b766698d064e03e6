import { ask } from '../problem/request.js';
import { failureOf } from '../problem/failure.js';

/** A browser opens six connections a host at most, for all its windows: what is beyond these is asked now and then. */
const STREAMS = 2;
const PATIENCE = [1000, 2000, 4000, 8000, 15000];

let open = 0;

/**
 * Watches a run by the server's events, and by asking now and then while those are broken. `receive` gets each RefreshResult,
 * `lose` each Failure; `stop()` ends it.
 */
export class RunWatch {
  #address;
  #receive;
  #lose;
  #source;
  #timer;
  #breaks = 0;
  #isOver = false;

  constructor(runId, receive, lose) {
    this.#address = `/refreshes/${runId}`;
    this.#receive = receive;
    this.#lose = lose;
    this.#listen();
  }

  stop() {
    this.#isOver = true;
    this.#hangUp();
    clearTimeout(this.#timer);
  }

  #listen() {
    if (this.#isOver) {
      return;
    }
    if (open >= STREAMS) {
      this.#later();
      return;
    }
    open++;
    this.#source = new EventSource(`/api${this.#address}/events`);
    this.#source.addEventListener('progress', (event) => {
      this.#breaks = 0;
      this.#receive(JSON.parse(event.data));
    });
    this.#source.addEventListener('error', () => this.#later());
  }

  #hangUp() {
    if (this.#source) {
      open--;
      this.#source.close();
      this.#source = undefined;
    }
  }

  #later() {
    this.#hangUp();
    const wait = PATIENCE[Math.min(this.#breaks++, PATIENCE.length - 1)];
    this.#timer = setTimeout(() => this.#look(), wait);
  }

  /** Asks once; while the run goes on, its events are tried again. */
  async #look() {
    try {
      const result = await ask(this.#address);
      if (!this.#isOver) {
        this.#receive(result);
      }
    } catch (error) {
      if (!this.#isOver) {
        this.#lose(failureOf(error));
      }
    }
    this.#listen();
  }
}
