import { keyOf } from './lectura.js';

/**
 * What was read, and what the person decided about it: pieces that were taken out, and proposals that were taken.
 * Immutable: each decision gives another one.
 */
export class Reading {
  constructor({ pieces = [], out = [], taken = [] } = {}) {
    this.pieces = pieces;
    this.out = new Set(out);
    this.taken = new Set(taken);
  }

  /** The same decisions about what was read anew; those about what is gone are forgotten. */
  renewed(pieces) {
    const there = new Set(pieces.map(keyOf));
    const still = (keys) => [...keys].filter((key) => there.has(key));
    return new Reading({ pieces, out: still(this.out), taken: still(this.taken) });
  }

  without(piece) {
    return new Reading({ ...this, out: [...this.out, keyOf(piece)] });
  }

  /** With the number that a refusal proposes. */
  taking(...refused) {
    return new Reading({ ...this, taken: [...this.taken, ...refused.map(keyOf)] });
  }

  /** With all that was taken out. */
  whole() {
    return new Reading({ ...this, out: [] });
  }

  /** The pieces that stand for a number. */
  get accepted() {
    return this.pieces.filter((piece) => !this.#isOut(piece) && this.numberOf(piece));
  }

  /** The refusals that nobody decided about. */
  get refused() {
    return this.pieces.filter((piece) => !this.#isOut(piece) && !this.numberOf(piece));
  }

  /** The numbers, each once. */
  get numbers() {
    return [...new Set(this.accepted.map((piece) => this.numberOf(piece)))];
  }

  /** The number that a piece stands for; undefined for a refusal. */
  numberOf(piece) {
    return piece.radicado ?? (this.taken.has(keyOf(piece)) ? piece.propuesta : undefined);
  }

  /** What of it outlives a reload; the pieces are read again. */
  get decisions() {
    return { out: [...this.out], taken: [...this.taken] };
  }

  #isOut(piece) {
    return this.out.has(keyOf(piece));
  }
}
