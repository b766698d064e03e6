/** Small matters of Spanish text. */

const NUMBER = new Intl.NumberFormat('es-CO');

/** `1 proceso`, `2.000 procesos`. */
export function count(n, one, many) {
  return `${NUMBER.format(n)} ${n === 1 ? one : many}`;
}

/** A number as Colombians write it. */
export function number(n) {
  return NUMBER.format(n);
}

/** The text without accents and capitals, for finding. */
export function folded(text) {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
