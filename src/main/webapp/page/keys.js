/** Keys of the whole page. A single letter can be turned off (WCAG 2.1.4), and never works while one types. */

const KEPT = 'mp-atajos';
const groups = new Map();

/** Whether keys of one letter work. */
export function keysAreOn() {
  return localStorage.getItem(KEPT) !== 'no';
}

export function turnKeys(on) {
  localStorage.setItem(KEPT, on ? 'si' : 'no');
}

/**
 * Listens to keys until `signal` aborts. `entries`: `{key, words, run}`; `key` as KeyboardEvent.key says it, or two letters
 * one after the other (`g n`).
 */
export function keys(group, entries, signal) {
  groups.set(group, entries);
  signal.addEventListener('abort', () => groups.get(group) === entries && groups.delete(group));
}

/** All keys that work now, as `[group, entries]`. */
export function allKeys() {
  return [...groups];
}

let first = '';

function isTyping(target) {
  return target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]') !== null;
}

addEventListener('keydown', (event) => {
  const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target);
  if (taken || !keysAreOn() || document.querySelector('dialog[open]')) {
    return;
  }
  const entries = [...groups.values()].flat();
  const said = first && entries.some((entry) => entry.key === `${first} ${event.key}`) ? `${first} ${event.key}` : event.key;
  first = entries.some((entry) => entry.key.startsWith(`${event.key} `)) && said === event.key ? event.key : '';
  const entry = entries.find(({ key }) => key === said);
  if (entry) {
    event.preventDefault();
    entry.run(event);
  }
});
