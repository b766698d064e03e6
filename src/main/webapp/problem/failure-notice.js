import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';

/** Says a failure in a sentence; with `retry`, offers to try again. */
class FailureNotice extends Element {
  static props = ['failure', 'retry'];

  template() {
    return this.failure ? html`
      <div class="notice danger" role="alert">
        <p>${this.failure.sentence}</p>
        ${this.retry ? html`<button type="button" @click=${this.retry}>Intentar de nuevo</button>` : nothing}
      </div>` : nothing;
  }
}

define('mp-failure', FailureNotice);
