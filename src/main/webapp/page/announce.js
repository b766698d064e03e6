/** Tells screen readers what changed without moving the focus (WCAG 4.1.3). */

let region;

/** Says a sentence once others have been said; the same sentence twice is said twice. */
export function announce(sentence) {
  if (!region) {
    region = document.createElement('div');
    region.className = 'unseen';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = sentence));
}
