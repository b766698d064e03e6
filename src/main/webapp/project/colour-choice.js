import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { COLOURS, DEFAULT_COLOUR, paint } from './colour.js';

/** Chooses a colour: ten with names, or one's own. `value` is what is chosen, as `#RRGGBB`. */
class ColourChoice extends Element {
  static props = ['value'];

  #isOwn() {
    return !COLOURS.some(([hex]) => hex === this.#chosen());
  }

  #chosen() {
    return (this.value ?? DEFAULT_COLOUR).toUpperCase();
  }

  #choice([hex, name]) {
    return html`
      <label class="swatch" title=${name}>
        <input type="radio" name="colour" value=${hex} aria-label=${name} .checked=${hex === this.#chosen()}
            @change=${() => (this.value = hex)}>
        <span data-colour=${hex}></span>
      </label>`;
  }

  template() {
    return html`
      <fieldset>
        <legend>Color</legend>
        <div class="swatches">${COLOURS.map((colour) => this.#choice(colour))}</div>
        <label class="own ${this.#isOwn() ? 'chosen' : ''}">
          <input type="color" .value=${this.#chosen().toLowerCase()} @input=${(event) => (this.value = event.target.value.toUpperCase())}>
          Otro color
        </label>
      </fieldset>`;
  }

  drawn() {
    paint(this);
  }
}

define('mp-colour', ColourChoice);
