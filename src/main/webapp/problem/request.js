import { Failure } from './failure.js';

const BASE = '/api';
/** Says that this page asks, and no other origin: the server wants it where a cookie alone would not do. */
const OURS = { 'X-Mis-Procesos': 'pagina' };
/** After how many milliseconds nobody waits for an answer any longer; the server answers sooner even while the court is slow. */
const PATIENCE = 60_000;

/** What is kept for reading without a connection once it was seen (sw.js). */
const READABLE = /^\/(novedades|saved|projects(\/\d+\/cases)?|procesos\/\d{23}(\/actuaciones)?)(\?|$)/;

let renewal = () => Promise.resolve(false);

/** Names who brings an ended session back: `renew` resolves true once the person is logged in again. */
export function onSessionEnd(renew) {
  renewal = renew;
}

/**
 * Asks the server and gives what it says; undefined for an empty answer. A session that ended is brought back first, then
 * the same is asked again.
 *
 * @param options `method`, `body` (an object), `signal`, `headers`, `keepalive` (goes on while the page is left)
 * @throws Failure for everything that is no success; AbortError when the signal says so
 */
export async function ask(address, options = {}) {
  return (await answer(address, options)).body;
}

/** The same with the status beside: `{status, body}`, where 201 and 200 or 202 tell apart what happened. */
export async function answer(address, options = {}) {
  const { response, content } = await success(address, options, (told) => told.text());
  tellAge(response);
  return { status: response.status, body: content ? parsed(content) : undefined };
}

/** A file of the server as a Blob; once it begins to come it may take as long as the line needs. @throws Failure as `ask` does */
export async function file(address, options = {}) {
  const accepting = { ...options, isLong: true, headers: { Accept: '*/*', ...options.headers } };
  return (await success(address, accepting, (told) => told.blob())).content;
}

async function success(address, options, read) {
  const { response, content } = await send(address, options, (told) => (told.ok ? read(told) : Failure.of(told)));
  if (response.status === 401 && !address.startsWith('/auth/') && (await renewal())) {
    return success(address, options, read);
  }
  if (!response.ok) {
    throw content;
  }
  return { response, content };
}

/** Asks once, and reads the answer to its end. */
async function send(address, { method = 'GET', body, signal, headers = {}, keepalive, isLong }, read) {
  const typed = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), PATIENCE);
  try {
    const response = await fetch(BASE + address, {
      method,
      keepalive,
      signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal,
      headers: { Accept: 'application/json', ...OURS, ...typed, ...headers },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (isLong) {
      clearTimeout(timer);
    }
    return { response, content: await read(response) };
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw late.signal.aborted ? Failure.late() : Failure.offline({ isReading: method === 'GET' && READABLE.test(address) });
  } finally {
    clearTimeout(timer);
  }
}

/** A success that is no JSON comes from somebody in between, such as a network that wants a log-in of its own. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw Failure.foreign();
  }
}

/** An answer that the service worker kept says since when; one from the server says that there is a connection. */
function tellAge(response) {
  const kept = response.headers.get('X-Guardado-En');
  dispatchEvent(new CustomEvent('mp-age', { detail: kept ? new Date(kept) : undefined }));
}
