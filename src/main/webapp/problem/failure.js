import { at } from '../page/dates.js';

/**
 * Why something could not be done: `status` of HTTP (0 without a connection), `detail` a sentence for the person, `errors`
 * the members that are wrong (`{field, detail}`), `retryAt` when asking again makes sense (a Date, or undefined).
 */
export class Failure extends Error {
  constructor(status, detail, { errors = [], retryAt } = {}) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.errors = errors;
    this.retryAt = retryAt;
  }

  /** Nobody could be asked: there is no connection. Who wanted to read is told that this browser does not have it either. */
  static offline({ isReading = false } = {}) {
    const unread = isReading ? ' Esto no se había visto en este equipo.' : '';
    return new Failure(0, `No hay conexión con Mis Procesos.${unread}`);
  }

  /** Nobody knows whether it was done: the answer did not come in time. */
  static late() {
    return new Failure(504, 'Mis Procesos tardó demasiado en responder.');
  }

  /** Somebody else answered. */
  static foreign() {
    return new Failure(502, 'Llegó una respuesta que no es de Mis Procesos: quizás su red pide entrar primero.');
  }

  /** What an answer that is no success says; one that is no problem document (RFC 9457) gets a sentence by its status. */
  static async of(response) {
    const problem = (await response.json().catch(() => undefined)) ?? {};
    return new Failure(response.status, problem.detail ?? byStatus(response.status), {
      errors: problem.errors ?? [],
      retryAt: later(response.headers.get('Retry-After')),
    });
  }

  /** The sentence of a member that is wrong; undefined when it is not that one. */
  about(field) {
    return this.errors.find((error) => error.field === field)?.detail;
  }

  /** What happened and what to do next. */
  get sentence() {
    return `${this.detail} ${this.advice}`.trim();
  }

  get advice() {
    if (this.status === 0) {
      return 'Revise su internet e inténtelo de nuevo; lo que escribió sigue aquí.';
    }
    if (this.retryAt) {
      return `Inténtelo de nuevo desde ${at(this.retryAt).replace(/^a las/, 'las')}.`;
    }
    if (this.status === 404) {
      return 'Vuelva a la lista: quizás se quitó en otra ventana.';
    }
    if (this.status === 403) {
      return 'Si cree que es un error, salga y entre de nuevo.';
    }
    return this.status >= 500 || this.status === 429 ? 'Inténtelo de nuevo en un momento.' : '';
  }
}

/** When one may ask again, of seconds or of a date (RFC 9110 10.2.3); undefined when that is not told or over. */
function later(retryAfter) {
  const seconds = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return seconds > 0 ? new Date(Date.now() + seconds * 1000) : undefined;
}

function byStatus(status) {
  if (status === 429) {
    return 'Son demasiadas solicitudes en poco tiempo.';
  }
  return status >= 500 ? 'Mis Procesos no pudo responder.' : `La solicitud no se pudo atender (código ${status}).`;
}

/** Any error as a Failure: what is no answer of the server is a fault of the page, and goes to the console too. */
export function failureOf(error) {
  if (error instanceof Failure) {
    return error;
  }
  console.error(error);
  return new Failure(-1, 'La página tropezó con un error inesperado. Vuelva a cargarla; lo guardado no se pierde.');
}
