import { ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';

/** The source as the server told it last; undefined until it did. */
let fuente;
let asking;
const told = new EventTarget();

/** The source as it was told last; undefined until it was. */
export function currentFuente() {
  return fuente;
}

/** Asks how the source is; without an answer, what was known stays. */
export async function loadFuente() {
  asking ??= ask('/fuente').finally(() => (asking = undefined));
  try {
    fuente = await asking;
    told.dispatchEvent(new Event('moved'));
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
  }
  return fuente;
}

/** Calls back whenever the source was told anew, until `signal` aborts. */
export function onFuente(listener, signal) {
  told.addEventListener('moved', listener, { signal });
}
