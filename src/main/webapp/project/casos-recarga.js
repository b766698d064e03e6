const SHORTEST = 3000;
const SHARE = 20;

/**
 * Loads a list again while a run goes on, so that its states and dates follow: once in a while, the longer the loading takes
 * the more seldom, and at the run's end.
 */
export class Reloads {
  #load;
  #timer;
  #done = -1;
  #ended = new Set();
  #took = 0;

  constructor(load) {
    this.#load = load;
  }

  moved({ runId, isDone, result: { progreso } }) {
    if (isDone && !this.#ended.has(runId)) {
      this.#ended.add(runId);
      this.stop();
      this.#now();
    } else if (!isDone && progreso.hechos !== this.#done) {
      this.#done = progreso.hechos;
      this.#timer ??= setTimeout(() => this.#now(), Math.max(SHORTEST, this.#took * SHARE));
    }
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #now() {
    const start = performance.now();
    await this.#load();
    this.#took = performance.now() - start;
    this.#timer = undefined;
  }
}
