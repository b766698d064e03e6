import { html, svg } from '../page/html.js';
import { daysBetween, dayOf, plusDays } from '../page/dates.js';
import { count } from '../page/words.js';

/** The Monday of this week in Bogotá, as ISO. */
function thisMonday() {
  const today = dayOf();
  return plusDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/**
 * Bars of the last weeks, one a week, the present one at the right. `actividad`: `[{semana, n}]` with the Monday of each
 * week; weeks that are not named have none.
 */
export function activityPlot(actividad = [], weeks = 26) {
  const monday = thisMonday();
  const heights = new Array(weeks).fill(0);
  for (const { semana, n } of actividad) {
    const at = weeks - 1 - Math.round(daysBetween(semana, monday) / 7);
    if (at >= 0 && at < weeks) {
      heights[at] += n;
    }
  }
  const total = heights.reduce((sum, n) => sum + n, 0);
  const top = Math.max(4, ...heights);
  const words = `${count(total, 'actuación', 'actuaciones')} en ${weeks} semanas`;
  return html`
    <svg class="activity" viewBox="0 0 ${weeks * 4} 28" preserveAspectRatio="none" role="img" aria-label=${words}>
      <title>${words}</title>
      ${heights.map((n, i) => bar(i, n, top))}
    </svg>`;
}

function bar(i, n, top) {
  const height = n === 0 ? 1 : 3 + (25 * n) / top;
  return svg`<rect class=${n === 0 ? 'none' : ''} x=${i * 4} y=${28 - height} width="3" height=${height}></rect>`;
}
