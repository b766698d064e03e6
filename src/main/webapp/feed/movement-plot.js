import { html, svg } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { daysBetween, dayOf } from '../page/dates.js';
import { count } from '../page/words.js';

const HEIGHT = 64;
const WIDTH = 1000;

/** A case's movement over the years: a stroke a week, as high as its actuaciones are many. */
class MovementPlot extends Element {
  static props = ['actividad'];

  template() {
    const weeks = this.actividad;
    const first = Number(weeks[0].semana.slice(0, 4));
    const last = Math.max(Number(dayOf().slice(0, 4)), Number(weeks.at(-1).semana.slice(0, 4)));
    const start = `${first}-01-01`;
    const span = daysBetween(start, `${last + 1}-01-01`);
    const at = (iso) => (WIDTH * daysBetween(start, iso)) / span;
    const top = Math.max(3, ...weeks.map(({ n }) => n));
    const total = weeks.reduce((sum, { n }) => sum + n, 0);
    const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const words = `Movimiento: ${count(total, 'actuación', 'actuaciones')} entre ${first} y ${last}`;
    return html`
      <figure class="card">
        <figcaption>${words}</figcaption>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${words}>
          ${years.map((year) => svg`<line class="year" x1=${at(`${year}-01-01`)} x2=${at(`${year}-01-01`)} y1="0" y2=${HEIGHT}></line>`)}
          ${weeks.map(({ semana, n }) => svg`<rect x=${at(semana)} y=${HEIGHT - 6 - ((HEIGHT - 6) * n) / top}
            width=${Math.max(3, WIDTH / (span / 7))} height=${6 + ((HEIGHT - 6) * n) / top}></rect>`)}
        </svg>
        <div class="years" aria-hidden="true">${years.map((year) => html`<span>${years.length > 12 ? `'${String(year).slice(2)}` : year}</span>`)}</div>
      </figure>`;
  }
}

define('mp-movement', MovementPlot);
