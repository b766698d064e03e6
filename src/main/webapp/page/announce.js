/** Tells screen readers what changed without moving the focus (WCAG 4.1.3). */

/** It is there before anything is said: a region that comes with its words is not read. */
const region = document.createElement('div');
region.className = 'unseen';
region.setAttribute('role', 'status');
document.body.append(region);

/** Says a sentence once others have been said; the same sentence twice is said twice. */
export function announce(sentence) {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = sentence));
}
