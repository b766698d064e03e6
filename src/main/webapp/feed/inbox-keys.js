import { keys } from '../page/keys.js';
import { go } from '../page/router.js';

/** Reading the inbox by the keyboard: one key moves on, one marks and moves on. */
export function inboxKeys(view, { see, undo, more }) {
  const openCase = () => {
    const novedad = focusedNovedad(view);
    return novedad && go(`/procesos/${novedad.radicado}`);
  };
  keys('Novedades', [
    { key: 'j', words: 'Siguiente novedad', run: () => step(view, 1) || more().then((came) => came && requestAnimationFrame(() => step(view, 1))) },
    { key: 'k', words: 'Novedad anterior', run: () => step(view, -1) },
    { key: 'e', words: 'Marcar como revisada y seguir', run: () => (focusedNovedad(view) ? see(focusedNovedad(view)) : step(view, 1)) },
    { key: 'u', words: 'Deshacer la última marca', run: undo },
    { key: 'o', words: 'Abrir el proceso (también Entrar)', run: openCase },
  ], view.leaving);
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('[data-novedad]')) {
      openCase();
    }
  }, { signal: view.leaving });
}

/** The one that has the focus; undefined for none. */
function focusedNovedad(view) {
  return view.contains(document.activeElement) ? document.activeElement.closest('[data-novedad]')?.querySelector('mp-novedad').novedad : undefined;
}

/** Goes to the next one, or the one before; without a place, to the first that is not seen. False at the end. */
function step(view, by) {
  const items = itemsOf(view);
  const here = items.indexOf(document.activeElement?.closest('[data-novedad]'));
  return focus(here < 0 ? items.find(isUnseen) ?? items[0] : items[here + by]);
}

/** After one was seen: the next that is not, else the next at all; at the end the focus stays. */
export function goOn(view, id) {
  const items = itemsOf(view);
  const rest = items.slice(items.findIndex((item) => item.dataset.novedad === String(id)) + 1);
  return focus(rest.find(isUnseen) ?? rest[0] ?? items.at(-1));
}

/** Back to one, as after its mark was taken back. */
export function goTo(view, id) {
  return focus(view.querySelector(`[data-novedad="${id}"]`));
}

function itemsOf(view) {
  return [...view.querySelectorAll('[data-novedad]')];
}

function isUnseen(item) {
  return !item.querySelector('mp-novedad').novedad.revisada;
}

function focus(item) {
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
  return Boolean(item);
}
