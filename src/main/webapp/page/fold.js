import { html } from './html.js';

const NARROW = matchMedia('(max-width: 44rem)');

/** What stands open where there is room, and behind its title where there is little; on paper it is open (base.css). */
export function fold(title, content) {
  return html`<details class="fold" ?open=${!NARROW.matches}><summary>${title}</summary>${content}</details>`;
}
