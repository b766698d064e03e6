import { folded } from '../page/words.js';
import { ESTADOS_POSIBLES, estadoWords, isAnswered } from '../judicial/estado.js';

/** The columns of a list of cases: `name` in the address, `label` of the head, `key` by which its rows are sorted, `below` what it stands in the same cell. */
export const COLUMNS = [
  { name: 'partes', label: 'Proceso', key: (row) => row.byName },
  { name: 'radicado', label: 'Radicado', key: (row) => row.radicado, below: 'partes' },
  { name: 'juzgado', label: 'Juzgado', key: (row) => folded(row.juzgado) },
  { name: 'clase', label: 'Clase', key: (row) => folded(`${row.clase ?? ''} ${row.subclase ?? ''}`.trim()) },
  { name: 'ubicacion', label: 'Ubicación', key: (row) => folded(row.ubicacion) },
  { name: 'actuacion', label: 'Última actuación', key: (row) => row.fechaUltimaActuacion ?? '' },
  { name: 'estado', label: 'Estado', key: (row) => `${estadoWords(row.estado).label} ${row.ultimaVerificacion ?? ''}` },
  { name: 'novedades', label: 'Novedades', key: (row) => (row.novedadesSinRevisar > 0 ? String(row.novedadesSinRevisar).padStart(6, '0') : '') },
];

/** Which rows one can have shown, beside each state of theirs: `[name, label, fits]`. */
const KINDS = [
  ['NOVEDADES', 'Con novedades', (row) => row.novedadesSinRevisar > 0],
  ['CAMBIOS', 'Con cambios ahora', (row, marks) => Boolean(marks.of(row.radicado)?.changes)],
  ['FALLOS', 'Sin respuesta ahora', (row, marks) => Boolean(marks.of(row.radicado)?.error)],
  ['dudosos', 'Sin verificar a tiempo', (row) => !isAnswered(row.estado)],
  ...ESTADOS_POSIBLES.map(([name, { label }]) => [name, label, (row) => row.estado === name]),
];

/** The row with what it is found and sorted by, folded once. */
export function prepared(row) {
  const facts = [row.demandante, row.demandado, row.juzgado, row.clase, row.subclase, row.ubicacion, row.radicado];
  return { ...row, words: folded(facts.filter(Boolean).join(' ')), byName: folded(row.demandante ?? row.demandado ?? '') };
}

/** The rows that have all words, or that the server found by them. */
export function searched(rows, text, found = new Set()) {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  const digits = text.replace(/[\s.-]/g, '');
  const number = /^\d{4,}$/.test(digits) ? digits : undefined;
  return wanted.length === 0 ? rows : rows.filter((row) => found.has(row.radicado)
    || wanted.every((word) => row.words.includes(word))
    || (number && row.radicado.includes(number)));
}

/** Gathers several states: shown only to whom a link led to it. */
const GATHERING = 'dudosos';

/** How many rows of each kind there are: `[name, label, n]`, those without any left out but the chosen one. */
export function kinds(rows, marks, chosen) {
  return KINDS.map(([name, label, fits]) => [name, label, rows.filter((row) => fits(row, marks)).length])
    .filter(([name, , n]) => name === chosen || (n > 0 && name !== GATHERING));
}

/** The rows of a kind; all for none. */
export function ofKind(rows, kind, marks) {
  const fits = KINDS.find(([name]) => name === kind)?.[2];
  return fits ? rows.filter((row) => fits(row, marks)) : rows;
}

/** The rows by a column (`-juzgado`: the other way round); those with nothing to sort by come last either way. */
export function sorted(rows, order) {
  const column = COLUMNS.find(({ name }) => name === order?.replace(/^-/, ''));
  if (!column) {
    return rows;
  }
  const way = order.startsWith('-') ? -1 : 1;
  return rows.map((row) => [column.key(row), row])
    .sort(([a], [b]) => (a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a < b ? -way : way))
    .map(([, row]) => row);
}
