import { Failure } from './failure.js';

const BASE = '/api';
/** Says that this page asks, and no other origin: the server wants it where a cookie alone would not do. */
const OURS = { 'X-Mis-Procesos': 'pagina' };

let renewal = () => Promise.resolve(false);

/** Names who brings an ended session back: `renew` resolves true once the person is logged in again. */
export function onSessionEnd(renew) {
  renewal = renew;
}

/**
 * Asks the server and gives what it says; undefined for an empty answer. A session that ended is brought back first, then
 * the same is asked again.
 *
 * @param options `method`, `body` (an object), `signal`, `headers`
 * @throws Failure for everything that is no success; AbortError when the signal says so
 */
export async function ask(address, options = {}) {
  return (await answer(address, options)).body;
}

/** The same with the status beside: `{status, body}`, where 201 and 200 or 202 tell apart what happened. */
export async function answer(address, options = {}) {
  const response = await success(address, options);
  tellAge(response);
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

/** A file of the server as a Blob. @throws Failure as `ask` does */
export async function file(address, options = {}) {
  const response = await success(address, { ...options, headers: { Accept: '*/*', ...options.headers } });
  return response.blob().catch((error) => {
    throw error.name === 'AbortError' ? error : Failure.offline();
  });
}

async function success(address, options) {
  const response = await send(address, options);
  if (response.status === 401 && !address.startsWith('/auth/') && (await renewal())) {
    return success(address, options);
  }
  if (!response.ok) {
    throw await Failure.of(response);
  }
  return response;
}

async function send(address, { method = 'GET', body, signal, headers = {} }) {
  const typed = body === undefined ? {} : { 'Content-Type': 'application/json' };
  try {
    return await fetch(BASE + address, {
      method,
      signal,
      headers: { Accept: 'application/json', ...OURS, ...typed, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch (error) {
    throw error.name === 'AbortError' ? error : Failure.offline();
  }
}

/** An answer that the service worker kept says since when; one from the server says that there is a connection. */
function tellAge(response) {
  const kept = response.headers.get('X-Guardado-En');
  dispatchEvent(new CustomEvent('mp-age', { detail: kept ? new Date(kept) : undefined }));
}
