import { keys } from '../page/keys.js';
import { copyRadicado } from './proceso-actions.js';

/** The keys of a case, until its view leaves. */
export function procesoKeys(view, radicado) {
  const step = (by) => {
    const items = [...view.querySelectorAll('[data-actuacion]')];
    items[items.indexOf(document.activeElement?.closest('[data-actuacion]')) + by]?.focus();
  };
  keys('Proceso', [
    { key: 'j', words: 'Actuación siguiente (más antigua)', run: () => step(1) },
    { key: 'k', words: 'Actuación anterior (más reciente)', run: () => step(-1) },
    { key: 'c', words: 'Copiar el radicado', run: () => copyRadicado(radicado()) },
    { key: 'a', words: 'Actualizar el proceso', run: () => view.tell('mp-refresh') },
    { key: 'Ctrl p', words: 'Imprimir el proceso completo' },
  ], view.leaving);
  addEventListener('keydown', (event) => {
    if (event.key === 'p' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      view.tell('mp-print');
    }
  }, { signal: view.leaving });
}
