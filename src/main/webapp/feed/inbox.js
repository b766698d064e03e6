import { ask } from '../problem/request.js';
import { NovedadesList, byDay } from './novedades-list.js';
import { matches } from './novedades-match.js';

/** A search goes on through the feed until it has found so many. */
const ENOUGH = 20;

/** The inbox of who is logged in: the novedades that the filters let through, the cases and projects that they are of, and how many are unseen. */
export class Inbox {
  rows = new Map();
  projects = new Map();
  /** How many came since the list was loaded. */
  arrived = 0;
  #text;

  /** @param filters URLSearchParams: projectId, tipo, radicado, `todas` for the seen ones too, `q` for words that are looked for here */
  constructor(filters) {
    this.list = new NovedadesList(filters);
    this.search(filters);
  }

  /** Loads the first page, and what it is of. */
  async load(signal) {
    const [, saved, projects] = await Promise.all([this.list.more(signal), ask('/saved', { signal }), ask('/projects', { signal })]);
    this.rows = byKey(saved.rows, 'radicado');
    this.projects = byKey(projects.projects, 'id');
    return this;
  }

  /** Other words, the same list. */
  search(filters) {
    this.#text = filters.get('q')?.trim();
  }

  /** Whether the words are looked for in what is not loaded yet too. */
  get seeks() {
    return Boolean(this.#text) && !this.list.isDone && this.shown.length < ENOUGH;
  }

  get shown() {
    const { items } = this.list;
    return this.#text ? items.filter((item) => matches(this.#text, item, this.rows.get(item.radicado))) : items;
  }

  get days() {
    return byDay(this.shown);
  }

  get unseen() {
    return [...this.rows.values()].reduce((sum, row) => sum + row.novedadesSinRevisar, 0);
  }

  /** One more or less is unseen in a case. */
  count(radicado, step) {
    const row = this.rows.get(radicado);
    if (row) {
      row.novedadesSinRevisar += step;
    }
  }

  /** What is known of the cases anew; the list stays, so that nothing moves under who reads it. */
  async look(signal) {
    const before = this.unseen;
    this.rows = byKey((await ask('/saved', { signal })).rows, 'radicado');
    this.arrived += Math.max(0, this.unseen - before);
  }
}

function byKey(things, key) {
  return new Map(things.map((thing) => [thing[key], thing]));
}
