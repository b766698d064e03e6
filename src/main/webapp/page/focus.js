/**
 * The focus is never lost to the page as such: what was disabled for a while has it again afterwards, and what vanished
 * leaves it to its nearest neighbour. A heading that is drawn anew hands it to the new one.
 */

const FLEETING = 'dialog, .foot';
const REACHABLE = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]';

/** Who has the focus, with those above, and who had it last outside of dialogs and toasts. */
let held;
let lasting;

addEventListener('focusin', ({ target }) => {
  held = { target, above: above(target) };
  lasting = target.closest(FLEETING) ? lasting : held;
});

/** Whoever clicks beside everything wants no focus at all. */
addEventListener('focusout', ({ target, relatedTarget }) => queueMicrotask(() => {
  if (!relatedTarget && document.hasFocus() && isHere(target) && !target.disabled) {
    held = undefined;
  }
}));

/** Looks after the focus: to be called after each drawing, and when a dialog is closed. */
export function keepFocus() {
  if (held && isLost()) {
    const place = isFleeting(held) ? lasting : held;
    heir(place)?.focus({ preventScroll: true });
  }
}

/** The first and the last within `home` that Tab reaches; of radio buttons only the one that is chosen. */
export function ends(home) {
  const all = [...home.querySelectorAll(REACHABLE)].filter((one) => isHere(one) && one.tabIndex >= 0 && (one.type !== 'radio' || one.checked));
  return [all[0], all.at(-1)];
}

/** The title of the view has the focus once it is drawn, so that it is read aloud. */
export function focusTitle() {
  const title = document.querySelector('main h1');
  title?.focus({ preventScroll: true });
  return Boolean(title);
}

function heir(place) {
  const { target, above: homes } = place ?? { above: [] };
  if (target && isHere(target)) {
    return target.disabled ? undefined : target;
  }
  if (target?.localName === 'h1') {
    return document.querySelector('main h1');
  }
  const near = homes.filter(isHere).map((home) => [...home.querySelectorAll(REACHABLE)].find(isHere) ?? (home.matches(REACHABLE) ? home : undefined));
  return near.find(Boolean);
}

function isLost() {
  return document.activeElement === document.body || document.activeElement?.disabled;
}

/** A dialog that is open keeps the focus among its own. */
function isFleeting({ target, above: homes }) {
  return !isHere(target) && homes.some((home) => home.matches(FLEETING)) && !homes.some((home) => home.matches('dialog[open]') && home.isConnected);
}

function isHere(element) {
  return element.isConnected && element.checkVisibility();
}

function above(target) {
  const homes = [];
  for (let home = target.parentElement; home && home !== document.body && home.localName !== 'mp-app'; home = home.parentElement) {
    homes.push(home);
  }
  return homes;
}
