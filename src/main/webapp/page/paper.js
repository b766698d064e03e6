const PAPER = matchMedia('print');

/** Says whether the page is on its way to paper, by whatever way it goes there: `told(true)`, then `told(false)`. */
export function onPaper(told, signal) {
  addEventListener('beforeprint', () => told(true), { signal });
  addEventListener('afterprint', () => told(false), { signal });
  PAPER.addEventListener('change', () => told(PAPER.matches), { signal });
}
