import { ask } from '../problem/request.js';

/**
 * A list that the server gives page by page: `more()` asks for the next page and adds its items to `items`; `isDone` once
 * there is none.
 *
 * @param address with its question, without cursor
 * @param member the name of the list in the answer
 */
export class Pages {
  items = [];
  isDone = false;
  #next = '';
  #coming;

  constructor(address, member) {
    this.address = address;
    this.member = member;
  }

  /** Who asks while a page is on its way gets that one. */
  more(signal) {
    this.#coming ??= this.#ask(signal).finally(() => (this.#coming = undefined));
    return this.#coming;
  }

  async #ask(signal) {
    const joint = this.address.includes('?') ? '&' : '?';
    const body = await ask(this.#next ? `${this.address}${joint}cursor=${encodeURIComponent(this.#next)}` : this.address, { signal });
    this.items = [...this.items, ...body[this.member]];
    this.#next = body.next;
    this.isDone = !body.next;
    return this.items;
  }
}
