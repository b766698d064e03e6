import './colour-dot.js';
import { html } from '../page/html.js';

/** What a project has before anybody chooses. */
export const DEFAULT_COLOUR = '#2563EB';

/** Colours that are told apart easily, as `[hex, name]`. */
export const COLOURS = [
  [DEFAULT_COLOUR, 'Azul'],
  ['#0E7490', 'Petróleo'],
  ['#15803D', 'Verde'],
  ['#65A30D', 'Lima'],
  ['#CA8A04', 'Ocre'],
  ['#EA580C', 'Naranja'],
  ['#DC2626', 'Rojo'],
  ['#DB2777', 'Rosa'],
  ['#7C3AED', 'Violeta'],
  ['#64748B', 'Gris'],
];

/** Gives the elements below `root` that name a colour (`data-colour="#2563EB"`) that colour as `--colour`. */
export function paint(root) {
  for (const element of root.querySelectorAll('[data-colour]')) {
    element.style.setProperty('--colour', element.dataset.colour);
  }
}

/** A dot of a project's colour. */
export function dot(colour) {
  return html`<mp-dot .colour=${colour}></mp-dot>`;
}
