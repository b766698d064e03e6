import { ask } from '../problem/request.js';

/** How much is sent at once: no text of this length has more bytes than the server takes (1 MiB), however it is escaped. */
const PORTION = 150_000;
const ENDS = ['\n', ';', '\t', ','];

/**
 * What a text says about radicados, as the server reads it: numbers `{texto, radicado}` and refusals `{texto, digitos,
 * motivo, propuesta}` in the order of the text, each once.
 *
 * @throws Failure; AbortError when the signal says so
 */
export async function read(text, signal) {
  const pieces = new Map();
  for (const texto of portions(text)) {
    const { piezas } = await ask('/lecturas', { method: 'POST', body: { texto }, signal });
    piezas.forEach((piece) => pieces.set(keyOf(piece), piece));
  }
  return [...pieces.values()];
}

/** What tells a piece from all others. */
export function keyOf(piece) {
  return piece.radicado ?? `${piece.texto}\n${piece.digitos}`;
}

function* portions(text) {
  let rest = text;
  while (rest.length > PORTION) {
    const end = ENDS.map((mark) => rest.lastIndexOf(mark, PORTION - 1)).find((at) => at > 0) ?? PORTION - 1;
    yield rest.slice(0, end + 1);
    rest = rest.slice(end + 1);
  }
  if (/\p{Nd}/u.test(rest)) {
    yield rest;
  }
}
