/** What the window is called: how many novedades are not yet seen, which view it is, which application. */

const NAME = 'Mis Procesos';
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
  const words = view && view !== NAME ? `${view} · ${NAME}` : NAME;
  document.title = unseen > 0 ? `(${unseen > 99 ? '99+' : unseen}) ${words}` : words;
}
