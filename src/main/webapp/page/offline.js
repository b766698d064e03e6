/** Reading without a connection: registers the service worker, which keeps the page and what was seen. */

const build = new URL(import.meta.url).pathname.split('/')[2];
/** While the page is being written nothing of it is kept, unless `?sw` asks for it. */
const isWanted = build !== 'dev' || new URLSearchParams(location.search).has('sw');

/** Once the page is there, so that nobody waits for it. Without a service worker everything works, but with a connection only. */
export function register() {
  if (isWanted && 'serviceWorker' in navigator) {
    // the browser remembers 250 by itself, which the page's own files nearly fill
    performance.setResourceTimingBufferSize(2000);
    const begin = () => begun().catch((error) => console.warn('Nothing is kept for reading without a connection:', error));
    document.readyState === 'complete' ? begin() : addEventListener('load', begin);
  }
}

async function begun() {
  const isFirst = !navigator.serviceWorker.controller;
  navigator.serviceWorker.addEventListener('controllerchange', () => isFirst && keepWhatWasSeen(), { once: true });
  await navigator.serviceWorker.register(worker());
}

/** The policy of trusted types knows this one address. */
function worker() {
  const rules = { createScriptURL: () => `/sw.js?build=${build}` };
  return (globalThis.trustedTypes?.createPolicy('mis-procesos', rules) ?? rules).createScriptURL('');
}

/** What was asked past the worker, before it was there or as it came, is told to it to be kept too. */
function keepWhatWasSeen() {
  const api = `${location.origin}/api/`;
  const missed = ({ name, workerStart }) => workerStart === 0 && name.startsWith(api);
  new PerformanceObserver((seen) => navigator.serviceWorker.controller?.postMessage(seen.getEntries().filter(missed).map(({ name }) => name)))
    .observe({ type: 'resource', buffered: true });
}

/**
 * Calls back with how old the view is, until `signal` aborts: `since` (a Date) is when the oldest answer in it was kept,
 * undefined when all are of now; `isBack`, whether the server can be asked again by now.
 */
export function onAge(listener, signal) {
  let since;
  let isNew = true;
  const tell = (isBack) => listener({ since, isBack });
  addEventListener('hashchange', () => (isNew = true), { signal });
  addEventListener('online', () => tell(true), { signal });
  addEventListener('mp-age', ({ detail: kept }) => {
    const before = isNew ? undefined : since;
    isNew = false;
    since = kept && !(before < kept) ? kept : before;
    tell(!kept);
  }, { signal });
}
