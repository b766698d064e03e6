import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { moment } from '../page/dates.js';
import { count } from '../page/words.js';
import { estadoWords, isAnswered } from '../judicial/estado.js';

/** How far silence can be trusted: how many cases were verified, since when, and which were not. `rows`: the saved processes. */
class Silence extends Element {
  static props = ['rows'];

  template() {
    if (this.rows.length === 0) {
      return nothing;
    }
    const verified = this.rows.filter((row) => isAnswered(row.estado));
    const doubtful = Object.groupBy(this.rows.filter((row) => !isAnswered(row.estado)), (row) => row.estado);
    const oldest = verified.map((row) => row.ultimaVerificacion).sort()[0];
    const doubts = Object.entries(doubtful);
    return html`
      <div class="notice ${doubts.length ? 'news' : ''}">
        <p>${this.#words(verified.length, oldest)}</p>
        ${doubts.length ? html`<p>${verified.length ? 'De los demás el' : 'El'} silencio no dice nada: ${doubts.map(([estado, rows], i) => html`${i ? ', ' : ''}<a
          href="#/guardados?estado=${estado}">${rows.length} ${estadoWords(estado).label.toLowerCase()}</a>`)}.</p>` : nothing}
      </div>`;
  }

  #words(n, oldest) {
    if (n === 0) {
      return 'Ninguno de sus procesos se ha podido verificar todavía.';
    }
    const which = n === this.rows.length ? (n === 1 ? 'Su único proceso está verificado' : `Sus ${count(n, 'proceso', 'procesos')} están verificados`)
      : count(n, 'proceso está verificado', 'procesos están verificados');
    const since = n === 1 ? `la verificación es de ${moment(oldest)}` : `la verificación más antigua es de ${moment(oldest)}`;
    return `${which}; ${since}. Lo que no aparece aquí no cambió${n === this.rows.length ? '' : ' en ellos'}.`;
  }
}

define('mp-silencio', Silence);
