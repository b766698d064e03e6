import '../refresh/run-progress.js';
import { html, nothing } from '../page/html.js';
import { day } from '../page/dates.js';
import { count } from '../page/words.js';
import { estadoBadge, estadoWords } from '../judicial/estado.js';
import { grouped } from '../radicado/radicado.js';
import { followed } from '../refresh/runs.js';

/** What the first step led to: `first`, the one that was saved, or how many (`n`). */
export function firstSaved({ first, n }) {
  return first ? one(first) : many(n);
}

function one(row) {
  return html`
    <p class="first-name">${[row.demandante, row.demandado].filter(Boolean).join(' contra ') || grouped(row.radicado)}</p>
    <p class="row"><span class="radicado">${grouped(row.radicado)}</span> ${estadoBadge(row.estado)}</p>
    ${row.juzgado ? html`<p>${row.juzgado}</p>` : nothing}
    <p class="muted">${row.fechaUltimaActuacion ? `Última actuación: ${day(row.fechaUltimaActuacion)}.` : estadoWords(row.estado).advice}</p>
    <div class="row">
      <a class="button primary" data-first href="#/procesos/${row.radicado}">Ver el proceso</a>
      <a class="button" href="#/novedades">Ir a Novedades</a>
    </div>`;
}

function many(n) {
  return html`
    <p class="first-name">${count(n, 'proceso guardado', 'procesos guardados')}</p>
    ${followed('guardados').map(({ runId }) => html`<mp-run .runId=${runId}></mp-run>`)}
    <p class="muted">Se verifican uno tras otro, en cuanto el ritmo lo permite; puede cerrar la página.</p>
    <div class="row">
      <a class="button primary" data-first href="#/guardados">Verlos</a>
      <a class="button" href="#/novedades">Ir a Novedades</a>
    </div>`;
}
