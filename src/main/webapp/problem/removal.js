import { undoable } from '../page/toast.js';
import { Failure } from './failure.js';
import { ask } from './request.js';

/** What was to be deleted when the page was left, until the server has been told. */
const LEFT = 'mp-mio-por-quitar';

/** Addresses that wait for the time to undo, or for the server. */
const open = new Set();

/** Deletes what lies at an address; what somebody else deleted before is as good. @throws Failure */
export async function remove(address) {
  try {
    await ask(address, { method: 'DELETE', keepalive: true });
  } catch (failure) {
    if (failure.status !== 404) {
      throw failure;
    }
  } finally {
    open.delete(address);
    if (localStorage.getItem(LEFT)) {
      keep(kept().filter((other) => other !== address));
    }
  }
}

/**
 * Deletes what lies at these addresses once nobody has undone it, by `commit`, which calls `remove` with each. Who leaves the
 * page before has them deleted too: at once, or when they come back. `undo` and `failed` as `undoable` has them.
 */
export function removeLater(text, addresses, { commit, undo, failed }) {
  addresses.forEach((address) => open.add(address));
  undoable(text, {
    commit,
    failed,
    undo: () => {
      spare(addresses);
      undo();
    },
  });
}

/** What was to be deleted stays. */
export function spare(addresses) {
  addresses.forEach((address) => open.delete(address));
}

/** Deletes what was left when the page was; without a connection it stays for the next time. */
export async function finishRemovals() {
  for (const address of kept()) {
    try {
      await remove(address);
    } catch (failure) {
      if (!(failure instanceof Failure)) {
        throw failure;
      }
      if (failure.status === 0 || failure.status >= 500) {
        keep([address, ...kept()]);
        return;
      }
    }
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(LEFT)) ?? [];
  } catch {
    return [];
  }
}

function keep(addresses) {
  if (addresses.length > 0) {
    localStorage.setItem(LEFT, JSON.stringify(addresses));
  } else {
    localStorage.removeItem(LEFT);
  }
}

addEventListener('pagehide', () => open.size > 0 && keep([...new Set([...kept(), ...open])]));
