import { html } from '../page/html.js';
import { moment } from '../page/dates.js';

/** What each state of a case means to a person: `label`, `tone` of its badge, `advice` what it means and what to do. */
const ESTADOS = {
  AL_DIA: { label: 'Al día', tone: 'good', advice: 'La última verificación fue completa.' },
  PENDIENTE: { label: 'Por verificar', tone: '', advice: 'Todavía no se ha podido preguntar a la Rama Judicial; se hace en cuanto el ritmo lo permite.' },
  SIN_VERIFICAR: { label: 'Sin verificar', tone: 'danger', advice: 'La última verificación completa es antigua: no dé por hecho que no hay novedades.' },
  FUENTE_BLOQUEADA: { label: 'Fuente bloqueada', tone: 'danger', advice: 'La Rama Judicial no deja consultar por ahora; se sigue intentando.' },
  FORMATO_INESPERADO: { label: 'Respuesta extraña', tone: 'danger', advice: 'La Rama Judicial respondió de una forma que no se entiende; revise el proceso en su página.' },
  NO_ENCONTRADO: { label: 'No encontrado', tone: 'news', advice: 'La Rama Judicial respondió que no tiene este radicado. Revise el número; si es nuevo, puede aparecer después.' },
  PRIVADO: { label: 'Privado', tone: 'accent', advice: 'El despacho lo marcó como privado: solo se ve que existe. Pregunte en el despacho.' },
};

const UNKNOWN = { label: 'Estado desconocido', tone: 'danger', advice: 'Esta página no conoce ese estado; vuelva a cargarla.' };

const ANSWERED = new Set(['AL_DIA', 'PRIVADO', 'NO_ENCONTRADO']);

/** Whether the source answered in time, so that silence says that nothing happened. */
export function isAnswered(estado) {
  return ANSWERED.has(estado);
}

/** All states, as `[name, words]`, for filters. */
export const ESTADOS_POSIBLES = Object.entries(ESTADOS);

/** The words of a state; one that is not known is said to be unknown. */
export function estadoWords(estado) {
  return ESTADOS[estado] ?? UNKNOWN;
}

/** A state as a badge whose meaning shows on hover. */
export function estadoBadge(estado) {
  const words = estadoWords(estado);
  return html`<span class="badge ${words.tone}" title=${words.advice}>${words.label}</span>`;
}

/** `verificado hoy 06:12`, or that it never was. */
export function verified(ultimaVerificacion) {
  return ultimaVerificacion ? `verificado ${moment(ultimaVerificacion)}` : 'nunca verificado';
}
