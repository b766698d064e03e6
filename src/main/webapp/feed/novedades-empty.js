import { html } from '../page/html.js';
import { moment } from '../page/dates.js';
import { count } from '../page/words.js';

/** What stands in the place of novedades where there are none: why, and what one can do next. */
export function emptyInbox({ rows, isFiltered, isUnseenOnly, showAll, showSeen }) {
  if (rows.size === 0) {
    return empty('Todavía no sigue ningún proceso', 'Guarde el primero: consulte su radicado, o importe una lista. Lo que cambie en él aparecerá aquí.', html`
      <a class="button primary" href="#/consultar">Consultar un radicado</a> <a class="button" href="#/importar">Importar una lista</a>`);
  }
  const title = isUnseenOnly ? 'No hay novedades por revisar' : 'No hay novedades';
  if (isFiltered) {
    return empty(title, 'Con estos filtros no queda ninguna.', html`<button type="button" @click=${showAll}>Quitar los filtros</button>`);
  }
  return empty(title, sinceWhen(rows), html`
    ${isUnseenOnly ? html`<button type="button" @click=${showSeen}>Ver las revisadas</button>` : ''} <a class="button" href="#/proyectos">Ver mis procesos</a>`);
}

function empty(title, sentence, actions) {
  return html`<section class="empty card"><h2>${title}</h2><p>${sentence}</p><div class="row">${actions}</div></section>`;
}

function sinceWhen(rows) {
  const last = [...rows.values()].map((row) => row.ultimaVerificacion).filter(Boolean).sort().at(-1);
  return last
    ? `La última verificación de sus ${count(rows.size, 'proceso', 'procesos')} fue ${moment(last)}. Cuando un despacho registre algo, aparece aquí.`
    : 'Sus procesos se verifican en cuanto el ritmo de la Rama Judicial lo permite. La primera lectura no hace novedades: desde ahí se dice todo lo que cambie.';
}
