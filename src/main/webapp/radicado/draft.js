/** What was typed and not yet done, kept in this window until it is closed or the person logs out. */

/** What is kept by a name; an empty object when there is nothing. */
export function draft(name) {
  try {
    return JSON.parse(sessionStorage.getItem(key(name))) ?? {};
  } catch {
    return {};
  }
}

/** Keeps a value; what is too large for the browser is not kept. */
export function keepDraft(name, value) {
  try {
    sessionStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(key(name));
  }
}

export function dropDraft(name) {
  sessionStorage.removeItem(key(name));
}

function key(name) {
  return `mp-mio-${name}`;
}
