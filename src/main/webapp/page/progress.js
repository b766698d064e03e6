import { html, repeat } from './html.js';
import { Element, define } from './element.js';
import { announce } from './announce.js';
import { number } from './words.js';

/** Fewer steps than these are done before one has read of them. */
const FEW = 12;
/** At most so often, in milliseconds, one is told how far it is. */
const TELLING = 12_000;

/** Work of many steps: how far it is (`done` of `total`), and whether somebody wants no more of it. */
class Work {
  done = 0;
  isStopped = false;
  #told = Date.now();
  #moved;

  /** `doing`: what is done to what, such as `Quitando procesos`; `moved` is called back at each step. */
  constructor(doing, total, moved) {
    Object.assign(this, { doing, total });
    this.#moved = moved;
  }

  step() {
    this.done++;
    if (this.done === this.total || Date.now() - this.#told > TELLING) {
      this.#told = Date.now();
      this.#say();
    }
    this.#moved();
  }

  stop() {
    this.isStopped = true;
    this.#moved();
  }

  get sentence() {
    return `${this.doing}: ${number(this.done)} de ${number(this.total)}`;
  }

  #say() {
    if (this.total >= FEW) {
      announce(`${this.sentence}.`);
    }
  }
}

/** The long works that are under way, at the foot of the page; each can be stopped. */
class Works extends Element {
  #going = [];

  /** Shows a work until `end` is called with it. */
  begin(doing, total) {
    const work = new Work(doing, total, () => this.update());
    this.#going = [...this.#going, work];
    this.update();
    return work;
  }

  end(work) {
    this.#going = this.#going.filter((other) => other !== work);
    this.update();
  }

  /** Begins nothing more of what is under way. */
  stop() {
    this.#going.forEach((work) => work.stop());
  }

  template() {
    return html`${repeat(this.#going.filter(({ total }) => total >= FEW), (work) => work, (work) => html`
      <section class="work card" aria-label=${work.doing}>
        <div class="spread"><strong>${work.sentence}</strong>
          <button type="button" class="small" ?disabled=${work.isStopped} @click=${() => work.stop()}>Detener</button></div>
        <progress aria-label="Avance" max=${work.total} .value=${work.done}></progress>
      </section>`)}`;
  }
}

define('mp-works', Works);

/**
 * Goes through all of these with `each`, a few at once, and shows how far it is. Somebody may stop it: then no further one
 * is begun. Resolves with `{failed, failure, left}`: those whose `each` threw, the last error, those not begun.
 */
export async function throughAll(doing, all, each, lanes = 4) {
  const works = document.querySelector('mp-works');
  const work = works.begin(doing, all.length);
  const left = [...all];
  const failed = [];
  let failure;
  await Promise.all(Array.from({ length: lanes }, async () => {
    while (left.length > 0 && !work.isStopped) {
      const one = left.shift();
      try {
        await each(one);
      } catch (error) {
        failed.push(one);
        failure = error;
      }
      work.step();
    }
  }));
  works.end(work);
  return { failed, failure, left };
}
