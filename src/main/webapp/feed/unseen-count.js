import { Element, define } from '../page/element.js';
import { ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';

/** How often it is asked again while somebody can see the page, in milliseconds. */
const NOW_AND_THEN = 300_000;

/**
 * Learns how many novedades nobody has seen, and tells the window (`mp-unseen`): at the start, when cases were verified,
 * when one comes back to the page, and now and then. Above a hundred it stays at that; the inbox counts exactly.
 */
class UnseenCount extends Element {
  /** How often the number was told, by whomever: an answer that was asked for before the last time is older than that. */
  #told = 0;

  opened() {
    const options = { signal: this.leaving };
    const look = () => document.hidden || this.#look();
    const timer = setInterval(look, NOW_AND_THEN);
    this.leaving.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', look, options);
    addEventListener('online', look, options);
    addEventListener('mp-verified', look, options);
    addEventListener('mp-unseen', () => (this.#told += 1), options);
    look();
  }

  /** The first page of the inbox, at its very address: what is kept for reading without a connection is the inbox then. */
  async #look() {
    const before = this.#told;
    try {
      const { novedades } = await ask('/novedades?revisada=false&limit=100', { signal: this.leaving });
      if (before !== this.#told) {
        return;
      }
      dispatchEvent(new CustomEvent('mp-unseen', { detail: novedades.length }));
    } catch (error) {
      if (!(error instanceof Failure) && error.name !== 'AbortError') {
        throw error;
      }
    }
  }
}

define('mp-sin-revisar', UnseenCount);
