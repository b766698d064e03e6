import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { parts } from './radicado.js';

/** A radicado taken apart: each group of digits over what it means. */
class PartesFigure extends Element {
  static props = ['radicado', 'partes'];

  template() {
    return html`
      <dl aria-label="Partes del radicado">
        ${parts(this.radicado, this.partes).map(([digits, name, meaning]) => html`
          <div><dt><span class="name">${name}</span> <span class="radicado">${digits}</span></dt><dd>${meaning}</dd></div>`)}
      </dl>`;
  }
}

define('mp-partes', PartesFigure);
