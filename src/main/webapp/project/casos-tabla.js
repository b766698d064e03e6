import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { focusTitle } from '../page/focus.js';
import { keys } from '../page/keys.js';
import { caseHead } from './casos-cabeza.js';
import { caseRow, heightOf } from './caso-fila.js';
import { Offsets } from './casos-ventana.js';

const NARROW = matchMedia('(max-width: 72rem)');

/**
 * A long list of cases of which only the rows in view are drawn. `rows` in the order to show, `marks`, `chosen` (a set of
 * ids), `order`. Tells `mp-order`, `mp-choose` (`{index, range}`), `mp-refresh` (a row) and `mp-dismiss` (a row).
 */
class CasosTabla extends Element {
  static props = ['rows', 'marks', 'chosen', 'order'];
  #offsets = new Offsets([]);
  #drawn = '';
  #here;
  #wanted;
  #isScrolling = false;
  #acts = {
    choose: (event, index) => this.#choose(index, event.shiftKey),
    refresh: (row) => this.tell('mp-refresh', row),
    dismiss: (row) => this.tell('mp-dismiss', row),
  };

  opened() {
    const options = { signal: this.leaving, passive: true };
    addEventListener('scroll', () => this.#scrolled(), options);
    addEventListener('resize', () => this.update(), options);
    NARROW.addEventListener('change', () => this.update(), options);
    this.addEventListener('focusin', (event) => this.#focused(event), options);
    this.addEventListener('keydown', (event) => this.#arrow(event), { signal: this.leaving });
    keys('En la lista', [
      { key: 'j', words: 'Bajar a la fila siguiente (Intro la abre)', run: () => this.#move(1) },
      { key: 'k', words: 'Subir a la fila anterior', run: () => this.#move(-1) },
      { key: 'x', words: 'Seleccionar la fila', run: () => this.#here !== undefined && this.#choose(this.#here, false) },
      { key: 'X', words: 'Seleccionar hasta la fila', run: () => this.#here !== undefined && this.#choose(this.#here, true) },
      { key: 'r', words: 'Actualizar la fila, o las seleccionadas', run: () => this.tell('mp-refresh', this.chosen.size > 0 ? undefined : this.rows[this.#here]) },
    ], this.leaving);
  }

  /** Goes to the row where one was, or to the first; with none to the title. */
  enter() {
    return this.rows.length > 0 ? this.#move(0) : focusTitle();
  }

  #choose(index, range) {
    this.tell('mp-choose', { index, range });
  }

  #arrow(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.target.closest('tbody')) {
      event.preventDefault();
      this.#move(step);
    }
  }

  #focused(event) {
    const row = event.target.closest('tr[data-index]');
    if (row && Number(row.dataset.index) !== this.#here) {
      this.#here = Number(row.dataset.index);
      this.update();
    }
  }

  /** Goes to the next row and shows it; its link gets the focus once it is drawn. */
  #move(step) {
    const from = this.#here ?? (step > 0 ? -1 : 0);
    this.#here = Math.max(0, Math.min(this.rows.length - 1, from + step));
    this.#wanted = this.#here;
    const body = this.querySelector('tbody').getBoundingClientRect().top;
    const [top, bottom] = [body + this.#offsets.top(this.#here), body + this.#offsets.top(this.#here + 1)];
    const lid = document.querySelector('mp-casos .bar')?.getBoundingClientRect().height ?? 0;
    const over = Math.min(0, top - lid - 48) || Math.max(0, bottom - innerHeight + 80);
    if (over) {
      scrollBy({ top: over, behavior: 'instant' });
    }
    this.update();
  }

  #range() {
    const top = -(this.querySelector('tbody') ?? this).getBoundingClientRect().top;
    return this.#offsets.range(top, top + innerHeight);
  }

  #scrolled() {
    if (this.rows && this.#range().join() !== this.#drawn) {
      this.#isScrolling = true;
      this.update();
    }
  }

  template() {
    if (!this.rows) {
      return nothing;
    }
    if (!this.#isScrolling) {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      this.#offsets = new Offsets(this.rows.map((row) => rem * heightOf(this.marks.of(row.radicado), NARROW.matches)));
    }
    this.#isScrolling = false;
    const [first, end] = this.#range();
    this.#drawn = [first, end].join();
    return html`
      <table role="table" aria-rowcount=${this.rows.length + 1} aria-label="Procesos">
        <thead role="rowgroup">${caseHead(this.order, (order) => this.tell('mp-order', order))}</thead>
        <tbody role="rowgroup">
          ${repeat(this.rows.slice(first, end), (row) => row.id, (row, i) => this.#row(row, first + i))}
        </tbody>
      </table>`;
  }

  #row(row, index) {
    const mark = this.marks.of(row.radicado);
    return caseRow({ row, index, mark, isChosen: this.chosen.has(row.id), isHere: index === this.#here, acts: this.#acts });
  }

  /** The rows that are not drawn leave their room. */
  drawn() {
    const body = this.querySelector('tbody');
    const [first, end] = this.#drawn.split(',').map(Number);
    body.style.paddingTop = `${this.#offsets.top(first)}px`;
    body.style.paddingBottom = `${this.#offsets.total - this.#offsets.top(end)}px`;
    for (const row of body.rows) {
      const index = Number(row.dataset.index);
      row.style.height = `calc(${this.#offsets.top(index + 1) - this.#offsets.top(index)}px - var(--between, 0px))`;
    }
    if (this.#wanted !== undefined) {
      body.querySelector(`tr[data-index="${this.#wanted}"] a`)?.focus({ preventScroll: true });
      this.#wanted = undefined;
    }
  }
}

define('mp-casos-tabla', CasosTabla);
