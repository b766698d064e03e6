import { html, nothing, repeat } from './html.js';
import { Element, define } from './element.js';

/** How long a thing can be undone, in milliseconds. */
const UNDO_TIME = 6000;
/** The action that takes back. */
const UNDO = 'Deshacer';

/** Short sentences at the foot of the page, each with at most one action; one that is bad news stays until it is put away. */
class Toasts extends Element {
  #shown = [];

  opened() {
    this.setAttribute('role', 'status');
  }

  show(toast) {
    this.#shown = [...this.#shown.filter((other) => toast.tone !== 'danger' || other.text !== toast.text), toast];
    this.update();
  }

  /** Whoever comes next reads nothing of who was here. */
  clear() {
    this.#shown = [];
    this.update();
  }

  drop(toast) {
    this.#shown = this.#shown.filter((other) => other !== toast);
    this.update();
  }

  template() {
    return html`${repeat(this.#shown, (toast) => toast, (toast) => html`
      <p class="toast ${toast.tone ?? ''}">
        <span>${toast.text}</span>
        ${toast.action ? html`<button type="button" class=${toast.action === UNDO ? 'undo' : ''} @click=${toast.act}>${toast.action}</button>` : nothing}
        ${toast.tone === 'danger' ? html`<button type="button" aria-label="Cerrar el aviso" @click=${() => this.drop(toast)}>✕</button>` : nothing}
      </p>`)}`;
  }
}

define('mp-toasts', Toasts);

/** Shows a sentence for a while; with an `action` (its label) and `act`, a button too. Returns what takes it away. */
export function toast(text, { action, act, tone, time = UNDO_TIME } = {}) {
  const region = document.querySelector('mp-toasts');
  const shown = { text, action, tone };
  const close = () => {
    clearTimeout(timer);
    region.drop(shown);
  };
  const timer = tone === 'danger' ? undefined : setTimeout(close, time);
  shown.act = () => {
    close();
    act();
  };
  region.show(shown);
  return close;
}

/** Takes back what was done last, while the page offers it. */
export function undoLatest() {
  [...document.querySelectorAll('mp-toasts .undo')].at(-1)?.click();
}

const pending = new Set();

/**
 * Does `commit` only after the time to undo is over, or as the page is left; `undo` puts back what the page already shows
 * as done. `failed` gets what commit throws.
 */
export function undoable(text, { commit, undo, failed }) {
  const settle = () => {
    clearTimeout(timer);
    close();
    if (pending.delete(settle)) {
      return commit().catch(failed);
    }
    return Promise.resolve();
  };
  const close = toast(text, {
    action: UNDO,
    act: () => {
      clearTimeout(timer);
      pending.delete(settle);
      undo();
    },
  });
  const timer = setTimeout(settle, UNDO_TIME);
  pending.add(settle);
}

/** Does now what waits to be undone. */
export function settlePending() {
  return Promise.all([...pending].map((settle) => settle()));
}

addEventListener('pagehide', settlePending);
