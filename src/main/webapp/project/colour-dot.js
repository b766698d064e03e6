import { Element, define } from '../page/element.js';

/** A dot of a project's colour. */
class ColourDot extends Element {
  static props = ['colour'];

  opened() {
    this.classList.add('dot');
    this.setAttribute('aria-hidden', 'true');
  }

  drawn() {
    this.style.setProperty('--colour', this.colour);
  }
}

define('mp-dot', ColourDot);
