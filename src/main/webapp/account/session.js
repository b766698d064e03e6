import { answer, ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';

/** Who is logged in: the token lies in a cookie that no script can read (decision 11); here is only who it belongs to. */

const LEFT = 'mp-salida-pendiente';
/** Whose work this window keeps, and this browser: a session that ended leaves it for who comes back, and for nobody else. */
const OWNER = 'mp-mio-de';

/** What begins so is private; what begins like the second is what the court said, beside what the person typed. */
const PRIVATE = 'mp-mio-';
const SEEN = 'mp-mio-visto-';
/** Milliseconds that who enters waits for the log-out before. */
const PATIENCE = 2000;

let account;
/** The log-out that is under way: `{done, stop}`. */
let farewell;

/** `{id, email}` of who is logged in; undefined for nobody. */
export function currentAccount() {
  return account;
}

/** Finds out who is logged in; undefined for nobody. A log-out that had no connection is finished first. */
export async function recall() {
  if (localStorage.getItem(LEFT)) {
    await leave();
    return undefined;
  }
  try {
    account = await own(await ask('/auth/me'));
  } catch (failure) {
    if (failure.status !== 401) {
      throw failure;
    }
    account = undefined;
    await forgetEnded();
  }
  return account;
}

/** Logs in. @throws Failure 401 for a wrong address or password */
export function enter(email, password) {
  return begin('/auth/login', email, password);
}

/** Opens an account and logs in. @throws Failure 400 or 409 */
export function register(email, password) {
  return begin('/auth/register', email, password);
}

async function begin(address, email, password) {
  const token = (await ask(address, { method: 'POST', body: { email, password } })).access_token;
  await farewellOver();
  const headers = { Authorization: `Bearer ${token}` };
  await answer('/auth/session', { method: 'POST', headers });
  localStorage.removeItem(LEFT);
  if (!localStorage.getItem(OWNER)) {
    await forget();
  }
  account = await own(await ask('/auth/me'));
  return account;
}

/** From now on this browser and this window are theirs: what another person left is dropped. */
async function own(who) {
  const id = String(who.id);
  const isOf = (storage) => (storage.getItem(OWNER) ?? id) === id;
  if (!isOf(localStorage)) {
    await forget();
  } else if (!isOf(sessionStorage)) {
    sessionStorage.clear();
  }
  localStorage.setItem(OWNER, id);
  sessionStorage.setItem(OWNER, id);
  return who;
}

/**
 * Logs out: nothing private stays in this browser, with or without a connection, in whatever window. Resolves once that is
 * so; the server is told after that, and again the next time if it was not to be reached.
 */
export async function leave() {
  account = undefined;
  localStorage.setItem(LEFT, 'si');
  await forget();
  const stop = new AbortController();
  farewell = { done: tellServer(stop.signal), stop };
}

/** Not kept alive: what cannot be stopped any more would end the session of who comes next. */
async function tellServer(signal) {
  try {
    await answer('/auth/session', { method: 'DELETE', signal });
    localStorage.removeItem(LEFT);
  } catch (failure) {
    if (!(failure instanceof Failure) && !signal.aborted) {
      throw failure;
    }
  }
  // what was under way as the person left
  await forget();
}

/** A log-out that is answered late must not end the session of who comes next. */
async function farewellOver() {
  const timer = setTimeout(() => farewell?.stop.abort(), PATIENCE);
  await farewell?.done;
  clearTimeout(timer);
}

addEventListener('storage', async ({ key, newValue }) => {
  if (key === LEFT && newValue && account) {
    account = undefined;
    await forget();
    location.reload();
  }
  if (key === OWNER && newValue && account && newValue !== String(account.id)) {
    account = undefined;
    sessionStorage.clear();
    location.reload();
  }
});

/** Drops everything that was kept of a person's cases. */
async function forget() {
  await forgetSeen();
  sessionStorage.clear();
  drop(localStorage, PRIVATE);
}

/** Drops what the court said; what the person typed and decided stays for when they come back. */
export async function forgetEnded() {
  await forgetSeen();
  drop(sessionStorage, SEEN);
  drop(localStorage, SEEN);
}

function drop(storage, beginning) {
  Object.keys(storage).filter((key) => key.startsWith(beginning)).forEach((key) => storage.removeItem(key));
}

/** Drops what a worker kept for reading without a connection. */
export async function forgetSeen() {
  const names = await (globalThis.caches?.keys() ?? []);
  await Promise.all(names.filter((name) => name.startsWith('datos')).map((name) => caches.delete(name)));
}
