import { path, question, restate } from '../page/router.js';
import { kinds, ofKind, prepared, searched, sorted } from './casos-orden.js';
import { marksOf } from './casos-marcas.js';

/** Rows that are removed as far as the page shows, by list, while it can be undone: going away and coming back doesn't show them. */
const gone = new Map();

/** A list of cases as it is looked at: its rows, which of them are shown in what order, which are chosen, what changed. */
export class CaseList {
  chosen = new Set();
  gone;
  #rows;
  #found;
  #told = new Set();
  #anchor = 0;
  #address = path();
  filter = { q: '', estado: '', orden: '', ...Object.fromEntries(question()) };

  constructor(key) {
    this.gone = gone.get(key) ?? new Set();
    gone.set(key, this.gone);
    this.marks = marksOf(key);
  }

  /** All rows that the server gave; undefined before. */
  get isKnown() {
    return this.#rows !== undefined;
  }

  take(rows) {
    this.#rows = rows.map(prepared);
    const ids = new Set(rows.map(({ id }) => id));
    this.chosen = new Set([...this.chosen].filter((id) => ids.has(id)));
    this.#show();
  }

  /** Shows otherwise, and says so in the address. */
  refilter(change) {
    this.filter = { ...this.filter, ...change };
    restate(this.#address, new URLSearchParams(this.filter));
    this.#show();
  }

  /** The radicados that the server found by the words; undefined while they are not known. */
  found(radicados) {
    this.#found = radicados;
    this.#show();
  }

  /** Takes over what a run tells; each of its rows once, for what was read since then is younger. */
  absorb({ runId, rows }) {
    const fresh = rows.filter(({ radicado }) => !this.#told.has(`${runId} ${radicado}`));
    if (fresh.length > 0 && this.#rows) {
      const news = new Map(fresh.map(({ radicado, after }) => [radicado, after]));
      this.#rows = this.#rows.map((row) => (news.has(row.radicado) ? prepared({ ...row, ...news.get(row.radicado) }) : row));
      fresh.forEach(({ radicado }) => this.#told.add(`${runId} ${radicado}`));
    }
    this.#show();
  }

  dismiss(rows) {
    this.marks.dismiss(rows?.map(({ radicado }) => radicado));
    this.#show();
  }

  /** Rows that go at once, and come back when it is undone. */
  hide(rows) {
    rows.forEach(({ id }) => this.gone.add(id) && this.chosen.delete(id));
    this.#show();
  }

  unhide(rows) {
    rows.forEach(({ id }) => this.gone.delete(id));
    this.#show();
  }

  /** Chooses the row at this place or not; with `range` all from the last one that was chosen. */
  choose(index, range) {
    if (!this.shown[index]) {
      return;
    }
    const turn = !this.chosen.has(this.shown[index].id);
    const [from, to] = range ? [Math.min(this.#anchor, index), Math.max(this.#anchor, index)] : [index, index];
    this.chosen = new Set(this.chosen);
    this.shown.slice(from, to + 1).forEach(({ id }) => (turn || range ? this.chosen.add(id) : this.chosen.delete(id)));
    this.#anchor = index;
  }

  /** Chooses all that is shown, or nothing. */
  chooseAll(all) {
    this.chosen = new Set(all ? this.shown.map(({ id }) => id) : []);
  }

  /** Chooses these rows and no others. */
  chooseOnly(rows) {
    this.chosen = new Set(rows.map(({ id }) => id));
  }

  /** The chosen rows as they are shown: nothing is done to a row that is out of sight. */
  get chosenRows() {
    return this.shown.filter(({ id }) => this.chosen.has(id));
  }

  #show() {
    const { q, estado, orden } = this.filter;
    const here = (this.#rows ?? []).filter(({ id }) => !this.gone.has(id));
    const found = searched(here, q, this.#found);
    this.total = here.length;
    this.fitting = found.length;
    this.kinds = kinds(found, this.marks, estado);
    this.shown = sorted(ofKind(found, estado, this.marks), orden);
  }
}
