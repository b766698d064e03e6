import { answer, ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';

/** Who is logged in: the token lies in a cookie that no script can read (decision 11); here is only who it belongs to. */

const LEFT = 'mp-salida-pendiente';
/** Whose work this window keeps: a session that ended leaves it for who comes back, and for nobody else. */
const OWNER = 'mp-mio-de';
/** Who is logged in by the cookie that all windows share. */
const HERE = 'mp-mio-aqui';
/** What begins so is not typed but told by the court. */
const SEEN = 'mp-mio-visto-';

let account;
let leaving;

/** `{id, email}` of who is logged in; undefined for nobody. */
export function currentAccount() {
  return account;
}

/** Finds out who is logged in; undefined for nobody. A log-out that had no connection is finished first. */
export async function recall() {
  if (localStorage.getItem(LEFT)) {
    await forget();
    await tellServer();
    return undefined;
  }
  try {
    account = await own(await ask('/auth/me'));
  } catch (failure) {
    if (failure.status !== 401) {
      throw failure;
    }
    account = undefined;
    await forgetSeen();
    forgetEmptyHouse();
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
  // an answer to the log-out that came later would end the new session
  await leaving;
  const token = (await ask(address, { method: 'POST', body: { email, password } })).access_token;
  const headers = { Authorization: `Bearer ${token}` };
  await answer('/auth/session', { method: 'POST', headers });
  if (!sessionStorage.getItem(OWNER)) {
    await forget();
  }
  localStorage.removeItem(LEFT);
  account = await own(await ask('/auth/me'));
  return account;
}

/** From now on this window is theirs: what another person left in it is dropped. */
async function own(who) {
  const before = sessionStorage.getItem(OWNER);
  if (before && before !== String(who.id)) {
    await forget();
  }
  sessionStorage.setItem(OWNER, who.id);
  localStorage.setItem(HERE, who.id);
  return who;
}

/**
 * Logs out: nothing private stays in this browser, with or without a connection, in whatever window. Resolves once that is
 * so; the server is told meanwhile, and at the next start of the page if it cannot be now.
 */
export async function leave() {
  account = undefined;
  localStorage.setItem(LEFT, 'si');
  await forget();
  leaving = tellServer();
}

async function tellServer() {
  try {
    await answer('/auth/session', { method: 'DELETE', keepalive: true });
    localStorage.removeItem(LEFT);
  } catch (failure) {
    if (!(failure instanceof Failure)) {
      throw failure;
    }
  }
  if (!account) {
    // what was under way as the person left
    await forget();
  }
}

/** Another window of this browser logged out, or somebody else logged in there: the cookie is theirs by now. */
addEventListener('storage', async ({ key, newValue }) => {
  const isOver = (key === LEFT && newValue) || (key === HERE && newValue && newValue !== String(account?.id));
  if (isOver && account) {
    account = undefined;
    await forget();
    location.reload();
  }
});

/** Drops everything that was kept of a person's cases. */
async function forget() {
  await forgetSeen();
  sessionStorage.clear();
  drop(localStorage, 'mp-mio-');
}

/** Drops what was seen of a person's cases; what they typed stays. */
export async function forgetSeen() {
  const names = await (globalThis.caches?.keys() ?? []);
  await Promise.all(names.filter((name) => name.startsWith('datos')).map((name) => caches.delete(name)));
  [localStorage, sessionStorage].forEach((store) => drop(store, SEEN));
  localStorage.removeItem(HERE);
}

/** Who kept nothing of what they typed need not be known again. */
function forgetEmptyHouse() {
  if (Object.keys(sessionStorage).every((key) => key === OWNER)) {
    sessionStorage.clear();
  }
}

function drop(store, beginning) {
  Object.keys(store).filter((key) => key.startsWith(beginning)).forEach((key) => store.removeItem(key));
}
