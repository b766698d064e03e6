import { Failure } from '../problem/failure.js';
import { ask } from '../problem/request.js';
import { follow } from '../refresh/runs.js';
import { learn } from './seguidos.js';

/** How many numbers the server takes at once. */
export const PORTION = 2000;

/** Which list shows the progress of what is in no project. */
const SAVED = 'guardados';

/**
 * Follows these numbers, in a project where one is given, portion by portion; what was done before a failure stays done,
 * and the same may be asked again. `told` is called with how many are done; without `asks` the court is not asked for them
 * now. Resolves with `{creados, existentes}`.
 *
 * @throws Failure
 */
export async function importAll(radicados, project, { told = () => {}, asks = true } = {}) {
  const sum = { creados: 0, existentes: 0 };
  for (let i = 0; i < radicados.length; i += PORTION) {
    const body = { radicados: radicados.slice(i, i + PORTION), projectId: project?.id };
    const { creados, existentes, runId } = await ask('/imports', { method: 'POST', body });
    await (asks ? follow(runId, { projectId: project?.id ?? SAVED }) : giveUp(runId));
    await learn(body.radicados);
    sum.creados += creados;
    sum.existentes += existentes;
    told(Math.min(radicados.length, i + PORTION));
  }
  return sum;
}

/** Ends a run that nobody needs; one that can't be ended does no harm. */
async function giveUp(runId) {
  try {
    await ask(`/refreshes/${runId}`, { method: 'DELETE' });
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
  }
}
