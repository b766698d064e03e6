import { ask } from '../problem/request.js';

const PATIENCE = [2000, 4000, 8000, 15000];

/**
 * Asks the court for one saved case and waits until it answered, however long its pace takes; `waiting` gets the sentence
 * that says why it takes long. Resolves with what came of it: `{sentence, tone}`, which is bad news when nothing was learnt.
 *
 * @throws Failure; AbortError when the signal says so
 */
export async function refreshOne(id, waiting, signal) {
  const body = { ids: [id] };
  let result = await ask('/saved/refresh', { method: 'POST', body, headers: { Prefer: 'wait=10' }, signal });
  for (let i = 0; result.pending > 0 && !result.progreso?.cancelado; i++) {
    waiting(why(result.progreso));
    await pause(PATIENCE[Math.min(i, PATIENCE.length - 1)], signal);
    result = await ask(`/refreshes/${result.runId}`, { signal });
  }
  dispatchEvent(new Event('mp-verified'));
  return outcome(result);
}

function why(progreso) {
  return progreso?.pausa?.sentencia ?? progreso?.aviso ?? 'La Rama Judicial aún no responde; se sigue preguntando.';
}

function outcome({ pending, updated, errors }) {
  if (pending > 0) {
    return { sentence: 'Se canceló antes de preguntar: nada cambió.' };
  }
  if (errors.length > 0) {
    return { sentence: `No se pudo verificar: ${errors[0].error}`, tone: 'danger' };
  }
  return { sentence: updated > 0 ? 'Verificado: hay cambios.' : 'Verificado ahora.' };
}

function pause(time, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
