import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { count } from '../page/words.js';

/** Offers to take all proposals of a `reading` at once, where there are several; tells `mp-reading`. */
class Proposals extends Element {
  static props = ['reading'];

  template() {
    const offered = this.reading?.refused.filter((piece) => piece.propuesta) ?? [];
    return offered.length > 1 ? html`
      <button type="button" class="small" @click=${() => this.tell('mp-reading', this.reading.taking(...offered))}>
        Aceptar ${count(offered.length, 'propuesta', 'propuestas')}</button>` : nothing;
  }
}

define('mp-propuestas', Proposals);
