import { draft, keepDraft } from '../radicado/draft.js';

const TYPED = 'consulta';
/** What the court said does not stay when a session ends. */
const ANSWERED = 'visto-consulta';

/** What is asked and what came of it: `text`, `decisions` about it, `asked` numbers, `rows` by number, `isAsking`. */
export function recalled() {
  return { text: '', decisions: {}, asked: [], rows: {}, isAsking: false, ...draft(TYPED), ...draft(ANSWERED) };
}

export function keep({ text, decisions, asked, rows, isAsking }) {
  keepDraft(TYPED, { text, decisions });
  keepDraft(ANSWERED, { asked, rows, isAsking });
}

/** The numbers that wait for an answer. */
export function unanswered({ asked, rows }) {
  return asked.filter((number) => !rows[number] || rows[number].pendiente);
}

const KINDS = [
  ['OK', 'encontrado', 'encontrados'],
  ['PRIVADO', 'privado', 'privados'],
  ['SIN_RESULTADOS', 'no encontrado', 'no encontrados'],
  ['ERROR', 'sin poder consultar', 'sin poder consultar'],
];

/** How many there are of each kind, as `[n, one, many]`; what has none is left out. */
export function kinds({ asked, rows }) {
  return KINDS.map(([status, one, many]) => [asked.filter((number) => isAnswered(rows[number]) && rows[number].status === status).length, one, many])
    .filter(([n]) => n > 0);
}

function isAnswered(row) {
  return row && !row.pendiente;
}
