import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { count } from '../page/words.js';
import { keyOf } from './lectura.js';
import { grouped } from './radicado.js';

/** How many are shown before one asks for all. */
const FIRST = 40;

/**
 * The pieces of a `reading` as chips, or with `onlyRefused` those that are no number; tells `mp-reading` with another one
 * when the person decides about a piece.
 */
class ReadingPieces extends Element {
  static props = ['reading', 'isWhole', 'onlyRefused'];
  #next;

  #decide(reading, list, at) {
    this.#next = [list, at];
    this.tell('mp-reading', reading);
  }

  /** The focus stays where the person is: at what took the place of the piece that went. */
  drawn() {
    if (this.#next) {
      const [list, at] = this.#next;
      const left = this.querySelectorAll(`${list} > li`);
      const near = left[Math.min(at, left.length - 1)]?.querySelector('button:last-of-type');
      (near ?? this.querySelector('button') ?? document.querySelector('main textarea'))?.focus();
      this.#next = undefined;
    }
  }

  #number(piece, at) {
    const number = grouped(this.reading.numberOf(piece));
    return html`
      <li class="chip"><span class="radicado">${number}</span>
        <button type="button" class="plain" aria-label="Quitar ${number}" title="Quitar"
            @click=${() => this.#decide(this.reading.without(piece), '.chips', at)}>✕</button></li>`;
  }

  #refusal(piece, at) {
    return html`
      <li class="refusal">
        <p><q>${piece.texto}</q> <span class="why">${piece.motivo}</span></p>
        <div class="row">
          ${piece.propuesta ? html`<button type="button" class="small" @click=${() => this.#decide(this.reading.taking(piece), '.refusals', at)}>
            Usar <span class="radicado">${grouped(piece.propuesta)}</span></button>` : nothing}
          <button type="button" class="small plain" aria-label="Quitar «${piece.texto}»" @click=${() => this.#decide(this.reading.without(piece), '.refusals', at)}>Quitar</button>
        </div>
      </li>`;
  }

  template() {
    const { refused, out } = this.reading ?? {};
    const accepted = this.onlyRefused ? [] : this.reading?.accepted;
    return this.reading ? html`
      ${this.onlyRefused ? nothing : html`<p class="reading-sum" role="status">${this.#sum(accepted, refused)}</p>`}
      ${this.#list('chips', 'Radicados leídos', accepted, (piece, at) => this.#number(piece, at))}
      ${this.#list('refusals', 'Por revisar', refused, (piece, at) => this.#refusal(piece, at))}
      ${accepted.length + refused.length > FIRST ? html`<button type="button" class="link" @click=${() => (this.isWhole = !this.isWhole)}>
        ${this.isWhole ? 'Ver menos' : 'Verlos todos'}</button>` : nothing}
      ${out.size > 0 ? html`<p class="muted">${count(out.size, 'quitado', 'quitados')}.
        <button type="button" class="link" @click=${() => this.#decide(this.reading.whole(), '.chips', 0)}>Volver a ponerlos</button></p>` : nothing}` : nothing;
  }

  #sum(accepted, refused) {
    const parts = [
      accepted.length > 0 ? count(this.reading.numbers.length, 'radicado', 'radicados') : undefined,
      refused.length > 0 ? count(refused.length, 'por revisar', 'por revisar') : undefined,
    ].filter(Boolean);
    return parts.join(' · ');
  }

  #list(name, label, pieces, draw) {
    const shown = this.isWhole ? pieces : pieces.slice(0, FIRST);
    return pieces.length > 0 ? html`
      <ul class=${name} aria-label=${label}>
        ${repeat(shown, keyOf, draw)}
        ${pieces.length > shown.length ? html`<li class="muted">y ${count(pieces.length - shown.length, 'más', 'más')}</li>` : nothing}
      </ul>` : nothing;
  }
}

define('mp-piezas', ReadingPieces);
