import { ends, keepFocus } from './focus.js';
import { html, render } from './html.js';

/**
 * Opens a modal dialog and resolves with what `close(value)` was called with; undefined when the person turned away (Escape,
 * or the cross) or went somewhere else, unless it is `lasting`. `body(close)` gives its content.
 */
export function dialog(title, body, { wide = false, lasting = false } = {}) {
  return new Promise((resolve) => {
    const box = document.createElement('dialog');
    box.className = wide ? 'wide' : '';
    box.setAttribute('aria-label', title);
    let answer;
    const close = (value) => {
      answer = value;
      box.close();
    };
    const life = new AbortController();
    if (!lasting) {
      addEventListener('hashchange', () => box.open && close(), { signal: life.signal });
    }
    box.addEventListener('close', () => {
      life.abort();
      box.remove();
      keepFocus();
      resolve(answer);
    });
    box.addEventListener('keydown', goRound);
    document.body.append(box);
    render(html`
      <header class="dialog-head">
        <h2>${title}</h2>
        <button type="button" class="plain" aria-label="Cerrar" @click=${() => close()}>✕</button>
      </header>
      ${body(close)}`, box);
    box.showModal();
  });
}

/** From the last control on to the first, and back. */
function goRound(event) {
  const [first, last] = event.key === 'Tab' ? ends(event.currentTarget) : [];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  if (from && document.activeElement === from) {
    event.preventDefault();
    to.focus();
  }
}
