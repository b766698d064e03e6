import { announce } from '../page/announce.js';
import { toast } from '../page/toast.js';
import { count } from '../page/words.js';
import { sayFailure } from '../problem/failed.js';
import { goOn, goTo, inboxKeys } from './inbox-keys.js';

/**
 * Marks what was read, by mouse or by keyboard, goes on to the next, and takes the latest marks back.
 * `view` has the `list` that is shown, and counts what is left (`counted`).
 */
export class InboxMarks {
  #done = [];

  constructor(view) {
    this.view = view;
    const options = { signal: view.leaving };
    view.addEventListener('mp-see', ({ detail }) => this.#see(detail), options);
    view.addEventListener('mp-unsee', ({ detail }) => this.#mark([detail], false), options);
    view.addEventListener('mp-see-day', ({ detail }) => this.#seeDay(detail), options);
    inboxKeys(view, { see: (novedad) => this.#see(novedad), undo: () => this.#undo(), more: () => view.more() });
  }

  #see(novedad) {
    const marking = this.#mark([novedad], true);
    goOn(this.view, novedad.id);
    return marking;
  }

  async #seeDay(day) {
    try {
      const items = await this.view.list.wholeDay(day, this.view.leaving);
      const marking = this.#mark(items, true);
      this.view.querySelector(`#d${CSS.escape(day)}`)?.focus();
      const done = await marking;
      toast(`${count(done.length, 'novedad revisada', 'novedades revisadas')}.`, done.length ? { action: 'Deshacer', act: () => this.#undo(done) } : {});
    } catch (error) {
      sayFailure(error, () => this.#seeDay(day));
    }
  }

  /** The latest marks, or those named, are taken back; one returns to where they were. */
  async #undo(which = this.#done.at(-1)) {
    if (!which) {
      announce('No hay marcas que deshacer.');
      return;
    }
    this.#done = this.#done.filter((batch) => batch !== which);
    const marking = this.#mark(which.map((item) => ({ ...item, revisada: true })), false);
    goTo(this.view, which[0].id);
    await marking;
  }

  /** Gives those that were marked. */
  async #mark(items, seen) {
    const changing = items.filter((item) => item.revisada !== seen);
    if (changing.length === 0) {
      return [];
    }
    const marking = this.view.list.mark(changing, seen);
    this.view.update();
    const { done, failure } = await marking;
    if (seen && done.length > 0) {
      this.#done.push(done);
    }
    const left = done.map(({ radicado }) => this.view.counted(radicado, seen ? -1 : 1)).at(-1);
    this.view.update();
    this.#tell(done, seen, left);
    if (failure) {
      sayFailure(failure, () => this.#mark(items.filter((item) => !done.includes(item)), seen));
    }
    return done;
  }

  #tell(done, seen, left) {
    if (done.length > 0) {
      const rest = left === 0 ? 'No queda ninguna sin revisar.' : `${left === 1 ? 'Queda' : 'Quedan'} ${left}.`;
      announce(seen ? `${count(done.length, 'revisada', 'revisadas')}. ${rest}` : `${count(done.length, 'marcada como no revisada', 'marcadas como no revisadas')}.`);
    }
  }
}
