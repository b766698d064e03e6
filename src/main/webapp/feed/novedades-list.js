import { ask } from '../problem/request.js';
import { dayOf } from '../page/dates.js';
import { Pages } from '../paging/pages.js';

/** How many marks travel at once. */
const AT_ONCE = 6;

/** The novedades that the filters let through, as far as they are loaded, and their marks. */
export class NovedadesList {
  #pages;

  /** @param filters URLSearchParams: projectId, tipo, radicado, and `todas` for the seen ones too */
  constructor(filters) {
    const asked = new URLSearchParams(['projectId', 'tipo', 'radicado'].map((name) => [name, filters.get(name)]).filter(([, value]) => value));
    if (!filters.get('todas')) {
      asked.set('revisada', 'false');
    }
    asked.set('limit', '100');
    this.#pages = new Pages(`/novedades?${asked}`, 'novedades');
  }

  get items() {
    return this.#pages.items;
  }

  get isDone() {
    return this.#pages.isDone;
  }

  more(signal) {
    return this.#pages.more(signal);
  }

  /** All of a day, whose end may not be loaded yet. */
  async wholeDay(day, signal) {
    while (!this.isDone && dayOf(this.items.at(-1).detectadaEn) >= day) {
      await this.more(signal);
    }
    return this.items.filter((item) => dayOf(item.detectadaEn) === day);
  }

  /**
   * Marks as seen, or takes the mark back; the items show it at once, and as before where the server refuses.
   *
   * @returns `{done, failure}`: the items that are marked now, and why others are not
   */
  async mark(items, seen) {
    this.#put(items.map((item) => ({ ...item, revisada: seen })));
    const waiting = [...items];
    const refused = [];
    let failure;
    const work = async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        try {
          await ask(`/novedades/${item.id}/revisada`, { method: seen ? 'PUT' : 'DELETE' });
        } catch (error) {
          failure = error;
          refused.push(item);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    this.#put(refused);
    return { done: items.filter((item) => !refused.includes(item)), failure };
  }

  #put(changed) {
    const byId = new Map(changed.map((item) => [item.id, item]));
    this.#pages.items = this.items.map((item) => byId.get(item.id) ?? item);
  }
}

/** `[{day, cases: [{radicado, items}]}]` in the order of the feed. */
export function byDay(items) {
  const days = new Map();
  for (const item of items) {
    const day = dayOf(item.detectadaEn);
    const cases = days.get(day) ?? days.set(day, new Map()).get(day);
    const group = cases.get(item.radicado) ?? cases.set(item.radicado, []).get(item.radicado);
    group.push(item);
  }
  return [...days].map(([day, cases]) => ({ day, cases: [...cases].map(([radicado, group]) => ({ radicado, items: group })) }));
}
