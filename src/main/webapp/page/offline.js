/** Reading without a connection: registers the service worker, which keeps the page and what was seen. */

const build = new URL(import.meta.url).pathname.split('/')[2];
/** While the page is being written nothing of it is kept, unless `?sw` asks for it. */
const isWanted = build !== 'dev' || new URLSearchParams(location.search).has('sw');

/** Once the page is there, so that nobody waits for it. Without a service worker everything works, but with a connection only. */
export function register() {
  if (isWanted && 'serviceWorker' in navigator) {
    navigator.serviceWorker.controller ?? keepWhatIsMissed();
    const begin = () => begun().catch((error) => console.warn('Nothing is kept for reading without a connection:', error));
    document.readyState === 'complete' ? begin() : addEventListener('load', begin);
  }
}

async function begun() {
  await navigator.serviceWorker.register(worker());
}

/** The policy of trusted types knows this one address. */
function worker() {
  const rules = { createScriptURL: () => `/sw.js?build=${build}` };
  return (globalThis.trustedTypes?.createPolicy('mis-procesos', rules) ?? rules).createScriptURL('');
}

/**
 * What was asked past the worker, before it was there or as it came, is told to it to be kept too. It is listened to from the
 * beginning: the browser remembers 250 files at most, and the page has as many.
 */
function keepWhatIsMissed() {
  const api = `${location.origin}/api/`;
  const missed = new Set();
  const tell = () => {
    if (navigator.serviceWorker.controller && missed.size > 0) {
      navigator.serviceWorker.controller.postMessage([...missed]);
      missed.clear();
    }
  };
  navigator.serviceWorker.addEventListener('controllerchange', tell);
  new PerformanceObserver((seen) => {
    seen.getEntries().filter(({ name, workerStart }) => workerStart === 0 && name.startsWith(api)).forEach(({ name }) => missed.add(name));
    tell();
  }).observe({ type: 'resource', buffered: true });
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
