/** Where the rows of a long list stand, so that only those in view are drawn. Lengths are in pixels. */
export class Offsets {
  #tops;

  constructor(heights) {
    this.#tops = new Float64Array(heights.length + 1);
    heights.forEach((height, i) => (this.#tops[i + 1] = this.#tops[i] + height));
  }

  get total() {
    return this.#tops[this.#tops.length - 1];
  }

  /** How far below the list's top a row begins. */
  top(index) {
    return this.#tops[Math.max(0, Math.min(index, this.#tops.length - 1))];
  }

  /** The row at this distance from the list's top. */
  at(distance) {
    let low = 0;
    let high = this.#tops.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#tops[middle] <= distance) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Which rows to draw for a view from `top` to `bottom`: `[first, end)`, in steps so that a small scroll draws nothing. */
  range(top, bottom, step = 8) {
    const count = this.#tops.length - 1;
    const first = Math.floor(Math.max(0, this.at(top) - step / 2) / step) * step;
    const end = Math.ceil((this.at(bottom) + 1 + step / 2) / step) * step;
    return [Math.min(first, count), Math.min(end, count)];
  }
}
