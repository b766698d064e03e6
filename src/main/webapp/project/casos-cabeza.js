import { html } from '../page/html.js';
import { COLUMNS } from './casos-orden.js';

const ARROWS = { ascending: '↑', descending: '↓' };

/** The head of a list of cases: each column sorts by itself, and some by what stands below in the same cell. `sort` gets the new order. */
export function caseHead(order, sort) {
  return html`
    <tr role="row" aria-rowindex="1">
      <th role="columnheader"><span class="unseen">Selección</span></th>
      ${COLUMNS.filter(({ below }) => !below).map((column) => head(column, order, sort))}
      <th role="columnheader"><span class="unseen">Acciones</span></th>
    </tr>`;
}

function head(column, order, sort) {
  const sorters = [column, ...COLUMNS.filter(({ below }) => below === column.name)];
  const way = sorters.map(({ name }) => wayOf(name, order)).find(Boolean) ?? 'none';
  return html`<th role="columnheader" aria-sort=${way}>${sorters.map((one) => sorter(one, order, sort))}</th>`;
}

/** Once up, once down, then as the list came. */
function sorter({ name, label }, order, sort) {
  const way = wayOf(name, order);
  const next = { ascending: `-${name}`, descending: undefined }[way] ?? (way ? undefined : name);
  return html`<button type="button" class="plain small ${way ? 'sorting' : ''}" @click=${() => sort(next)}>${label}<span aria-hidden="true">${ARROWS[way] ?? ''}</span></button>`;
}

function wayOf(name, order) {
  return order === name ? 'ascending' : order === `-${name}` ? 'descending' : undefined;
}
