import { keepFocus } from './focus.js';
import { nothing, render } from './html.js';

/**
 * A custom element whose content is a template of its state. `update()` draws it again, once for all changes of a turn;
 * setting one of the static `props` does so by itself.
 */
export class Element extends HTMLElement {
  #drawing = false;
  #life = new AbortController();

  /** Aborted when the element leaves the document: give it to listeners and requests. */
  get leaving() {
    return this.#life.signal;
  }

  /** Called when the element enters the document: load here. */
  opened() {}

  /** What the element shows now. */
  template() {
    return nothing;
  }

  /** Called after each drawing. */
  drawn() {}

  update() {
    if (this.#drawing) {
      return;
    }
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      if (this.isConnected) {
        render(this.template(), this, { host: this });
        this.drawn();
        keepFocus();
      }
    });
  }

  /** Tells those above: the event bubbles. */
  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
  }

  connectedCallback() {
    this.#life = new AbortController();
    this.opened();
    this.update();
  }

  disconnectedCallback() {
    this.#life.abort();
  }
}

/** Registers an element by its tag; each of its static `props` becomes a property that draws it again when it is set. */
export function define(tag, type) {
  for (const name of type.props ?? []) {
    const kept = Symbol(name);
    Object.defineProperty(type.prototype, name, {
      get() {
        return this[kept];
      },
      set(value) {
        this[kept] = value;
        this.update();
      },
    });
  }
  customElements.define(tag, type);
}
