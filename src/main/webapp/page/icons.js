import { html } from './html.js';

/** Small drawings of one stroke; the words beside them say what they mean, so they are hidden from screen readers. */
const draw = (path) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const icons = {
  news: draw('M4 5h16v10h-5l-2 4h-2l-2-4H4z'),
  folder: draw('M3 6h6l2 2h10v11H3z'),
  search: draw('M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13M15.5 15.5 21 21'),
  load: draw('M12 3v12m-5-5 5 5 5-5M4 20h16'),
  refresh: draw('M20 5v5h-5M4 19v-5h5M19 10a7.5 7.5 0 0 0-13.5-2.5M5 14a7.5 7.5 0 0 0 13.5 2.5'),
  copy: draw('M8 8h12v12H8zM4 16V4h12'),
  out: draw('M14 4h6v6m0-6-9 9M18 14v6H4V6h6'),
  edit: draw('M4 20h4L19 9l-4-4L4 16z'),
  trash: draw('M4 7h16M9 7V4h6v3m3 0-1 13H7L6 7'),
  plus: draw('M12 5v14M5 12h14'),
  check: draw('m4 12 6 6L20 6'),
  document: draw('M6 3h8l4 4v14H6zM14 3v4h4'),
  print: draw('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z'),
  help: draw('M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4m0 3.5h.01'),
  lock: draw('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'),
};
