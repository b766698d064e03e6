import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { near } from '../page/dates.js';
import { number } from '../page/words.js';

/** So many days are named; the older ones are below them anyway. */
const NAMED = 5;

/** How many novedades of which day nobody has seen, the latest first, each a step to its day. `days` as the inbox groups them, `isDone` whether the last one is whole. */
class NovedadesDays extends Element {
  static props = ['days', 'isDone'];

  #go(day) {
    document.querySelector(`#d${CSS.escape(day)}`).focus({ preventScroll: true });
    document.querySelector(`[data-day="${CSS.escape(day)}"]`).scrollIntoView({ block: 'start' });
  }

  #step({ day, cases }, at) {
    const n = cases.reduce((sum, { items }) => sum + items.filter(({ revisada }) => !revisada).length, 0);
    const isPart = !this.isDone && at === this.days.length - 1;
    return html`<button type="button" class="small" @click=${() => this.#go(day)}>
      <span class="when">${near(day)}</span>${n ? html` <span class="count">${number(n)}${isPart ? '+' : ''}<span class="unseen"> sin revisar</span></span>` : nothing}</button>`;
  }

  template() {
    return this.days.length < 2 ? nothing : html`
      <div class="days" role="group" aria-label="Ir al día">${this.days.slice(0, NAMED).map((group, at) => this.#step(group, at))}</div>`;
  }
}

define('mp-dias', NovedadesDays);
