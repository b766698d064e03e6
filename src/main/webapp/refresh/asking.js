import { ask } from '../problem/request.js';

/** How many numbers the server takes at once, and how many seconds it may wait for the court. */
const GROUP = 20;
const WAIT = 5;
/** How long to be quiet, in milliseconds, when the server answers at once that it knows nothing yet. */
const QUIET = [1000, 2000, 5000, 10000, 15000];

/**
 * Asks what the court says of numbers, until each has an answer: gives the rows that were answered, and those still
 * pending, as they come. Ends early when the signal says so.
 *
 * @throws Failure
 */
export async function* answers(numbers, signal) {
  let left = numbers;
  let silent = 0;
  while (left.length > 0) {
    const begun = Date.now();
    const rows = await lookUp(left.slice(0, GROUP), signal);
    const done = new Set(rows.filter((row) => !row.pendiente).map((row) => row.radicado));
    yield rows;
    left = left.filter((number) => !done.has(number));
    silent = done.size > 0 ? 0 : silent + 1;
    if (silent > 0) {
      await quiet(QUIET[Math.min(silent, QUIET.length) - 1] - (Date.now() - begun), signal);
    }
  }
}

async function lookUp(group, signal) {
  const { rows } = await ask(`/procesos?q=${group.join(',')}`, { signal, headers: { Prefer: `wait=${WAIT}` } });
  return rows.map(({ _raw, ...row }) => row);
}

function quiet(time, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.max(0, time));
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
