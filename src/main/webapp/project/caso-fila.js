import { html, nothing } from '../page/html.js';
import { day } from '../page/dates.js';
import { icons } from '../page/icons.js';
import { estadoBadge, verified } from '../judicial/estado.js';

/**
 * A case as a row. `row` the case, `index` where it stands (from 0), `mark` what a refresh changed in it, `isChosen`,
 * `isHere` whether the keyboard is there; `acts`: `choose(event, index)`, `refresh(row)`, `dismiss(row)`.
 */
export function caseRow({ row, index, mark, isChosen, isHere, acts }) {
  const name = row.demandante ?? row.demandado ?? row.radicado;
  return html`
    <tr role="row" aria-rowindex=${index + 2} aria-selected=${isChosen ? 'true' : 'false'} data-index=${index}
        class="${isChosen ? 'chosen' : ''} ${isHere ? 'here' : ''} ${mark ? (mark.error ? 'failed' : 'marked') : ''}">
      <td role="cell" class="pick"><input type="checkbox" aria-label="Seleccionar ${name}" .checked=${isChosen}
          @click=${(event) => acts.choose(event, index)}></td>
      <td role="cell" class="parties">${heading(row, mark)}</td>
      <td role="cell" class="place" title=${row.juzgado ?? ''}>${fact(row, mark, 'juzgado')}</td>
      <td role="cell" class="kind" title=${row.clase ?? ''}>${fact(row, mark, 'clase')}
        ${row.subclase || isChanged(mark, 'subclase') ? html`<div class="muted">${fact(row, mark, 'subclase')}</div>` : nothing}</td>
      <td role="cell" class="shelf">${fact(row, mark, 'ubicacion')}</td>
      <td role="cell" class="date"><span class="narrow muted">Última actuación: </span>${fact(row, mark, 'fechaUltimaActuacion', day)}</td>
      <td role="cell" class="state">${estadoBadge(row.estado)}<div class="muted">${verified(row.ultimaVerificacion)}</div></td>
      <td role="cell" class="news">${row.novedadesSinRevisar > 0
        ? html`<a class="count" href="#/procesos/${row.radicado}" aria-label="${row.novedadesSinRevisar} sin revisar">${row.novedadesSinRevisar}</a>` : nothing}</td>
      <td role="cell" class="do">
        <button type="button" class="plain small" aria-label="Actualizar ${name}" title="Actualizar" @click=${() => acts.refresh(row)}>${icons.refresh}</button>
        ${mark ? html`<button type="button" class="plain small" aria-label="Quitar la marca de ${name}" title="Quitar la marca"
            @click=${() => acts.dismiss(row)}>${icons.check}</button>` : nothing}
      </td>
    </tr>`;
}

function heading(row, mark) {
  const known = row.demandante || row.demandado;
  return html`
    <a href="#/procesos/${row.radicado}" title="${row.demandante ?? ''} / ${row.demandado ?? ''}">${known ? html`
      <b class="court">${fact(row, mark, 'demandante')}</b>
      <span class="court"><span class="muted">contra </span>${fact(row, mark, 'demandado')}</span>` : html`<b>Sin partes conocidas</b>`}</a>
    <span class="radicado muted">${row.radicado}</span>
    ${mark?.error ? html`<span class="wrong" title=${mark.error}>${mark.error}</span>` : nothing}`;
}

function isChanged(mark, field) {
  return mark?.changes?.changedFields.includes(field);
}

/** A fact; one that a refresh changed with what it was before. */
function fact(row, mark, field, words = (value) => value || '—') {
  return isChanged(mark, field)
    ? html`<span class="change"><span class="unseen">Antes: </span><del>${words(mark.changes.before[field])}</del><span
        aria-hidden="true"> → </span><span class="unseen">. Ahora: </span><ins>${words(mark.changes.after[field])}</ins></span>`
    : words(row[field]);
}

/** How high a row is, in rem: the style cuts what does not fit. */
export function heightOf(mark, isNarrow) {
  const changed = mark?.changes?.changedFields ?? [];
  const error = mark?.error ? 2.75 : 0;
  if (isNarrow) {
    return 11.5 + changed.length * 3 + error;
  }
  const inHeading = changed.filter((field) => field.startsWith('demanda')).length;
  const beside = changed.some((field) => ['juzgado', 'clase', 'subclase', 'ubicacion'].includes(field)) ? 4 : 0;
  return 5.5 + Math.max(beside, inHeading * 2.75 + error);
}
