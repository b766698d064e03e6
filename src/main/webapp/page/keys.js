/** Keys of the whole page. They can all be turned off (WCAG 2.1.4), and never work while one types. */

const KEPT = 'mp-atajos';
/** How long the second letter of two may take, in milliseconds. */
const PATIENCE = 2000;
const groups = new Map();

/** Whether the keys work. */
export function keysAreOn() {
  return localStorage.getItem(KEPT) !== 'no';
}

export function turnKeys(on) {
  localStorage.setItem(KEPT, on ? 'si' : 'no');
}

/**
 * Listens to keys until `signal` aborts. `entries`: `{key, words, run}`; `key` as KeyboardEvent.key says it, or two letters
 * one after the other (`g n`). An entry without `run` is only told of: the view listens itself.
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
let since = 0;

function isTyping(target) {
  return Boolean(target.closest?.('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]'));
}

function isOurs(event) {
  return !(event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
    && keysAreOn() && !document.querySelector('dialog[open]');
}

/** What the key says, with the one before it where the two belong together. */
function said({ key, timeStamp }, entries) {
  const both = `${first} ${key}`;
  return first && timeStamp - since < PATIENCE && entries.some((entry) => entry.key === both) ? both : key;
}

addEventListener('keydown', (event) => {
  const entries = isOurs(event) ? [...groups.values()].flat().filter(({ run }) => run) : [];
  const told = said(event, entries);
  first = told === event.key && entries.some((entry) => entry.key.startsWith(`${event.key} `)) ? event.key : '';
  since = event.timeStamp;
  const entry = entries.find(({ key }) => key === told);
  if (entry) {
    event.preventDefault();
    entry.run(event);
  }
});

addEventListener('focusin', ({ target }) => (first = isTyping(target) ? '' : first));
