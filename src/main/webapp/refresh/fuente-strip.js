import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { at } from '../page/dates.js';
import { currentFuente, loadFuente, onFuente } from './fuente.js';

/** How often one looks, in milliseconds, at most and at least: sooner only where a pause ends. */
const RARELY = 300_000;
const SOONEST = 15_000;

/** One quiet line: the demonstration court is named as such, and a source that rests says until when. */
class FuenteStrip extends Element {
  #timer;

  opened() {
    onFuente(() => this.update(), this.leaving);
    document.addEventListener('visibilitychange', () => document.hidden || this.#look(), { signal: this.leaving });
    this.leaving.addEventListener('abort', () => clearTimeout(this.#timer));
    this.#look();
  }

  async #look() {
    clearTimeout(this.#timer);
    await loadFuente();
    if (this.isConnected && !document.hidden) {
      const end = Date.parse(currentFuente()?.pausaHasta ?? '') - Date.now() + 1000;
      this.#timer = setTimeout(() => this.#look(), Math.min(RARELY, Math.max(SOONEST, end || RARELY)));
    }
  }

  template() {
    const fuente = currentFuente();
    const rest = fuente && resting(fuente);
    return html`
      <p class=${rest ? 'warn' : fuente?.simulada ? 'demo' : ''} title=${fuente?.pausa ?? nothing}>
        ${rest ?? (fuente?.simulada ? 'Despacho de demostración: los casos son inventados' : nothing)}</p>`;
  }
}

/** What to say of a source that is not asked now; undefined when it is. */
function resting({ estado, pausaHasta, simulada }) {
  const name = simulada ? 'El despacho de demostración' : 'La Rama Judicial';
  if (estado === 'BLOQUEADA') {
    return `${name} rechaza las consultas${pausaHasta ? `: se prueba ${at(pausaHasta)}` : ''}`;
  }
  return pausaHasta ? `${name} descansa: se sigue ${at(pausaHasta)}` : undefined;
}

define('mp-fuente', FuenteStrip);
