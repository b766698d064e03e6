import { number } from './words.js';

/** What the window is called: how many novedades are not yet seen, which view it is, which application. */

let view = '';
let unseen = 0;

/** Names the view. */
export function title(words) {
  view = words;
  told();
}

addEventListener('mp-unseen', ({ detail }) => {
  unseen = detail;
  told();
});

function told() {
  document.title = `${unseen > 0 ? `(${number(unseen)}) ` : ''}${view} · Mis Procesos`;
}
