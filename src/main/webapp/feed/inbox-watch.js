/** How long what the inbox says of its age may stand before it is asked again, in milliseconds. */
const FRESH = 300_000;

/** Calls `look` every few minutes while somebody can see the page, and as soon as they come back to it, until `signal` aborts. */
export function watch(look, signal) {
  let last = Date.now();
  const perhaps = () => {
    if (document.visibilityState === 'visible' && Date.now() - last >= FRESH) {
      last = Date.now();
      look();
    }
  };
  const timer = setInterval(perhaps, FRESH / 10);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', perhaps, { signal });
  addEventListener('online', () => look(), { signal });
}
