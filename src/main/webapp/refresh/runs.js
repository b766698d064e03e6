import { currentAccount } from '../account/session.js';
import { ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';
import { RunWatch } from './run-watch.js';

/**
 * The runs that this page follows. Their ids outlive a reload until they are done. A run: `{runId, projectId, result, isDone,
 * failure}`; `result` is the RefreshResult as far as it is known.
 */
const KEPT = 'mp-mio-visto-corridas';
/** The list of all that is saved, where a run names its project. */
export const SAVED = 'guardados';

const runs = new Map();
const told = new EventTarget();
let recalledFor;

/** Follows a run. `projectId`: which list it is of (SAVED for all that is saved); nothing for none. */
export function follow(runId, { projectId } = {}) {
  recall();
  if (!runs.has(runId)) {
    begin({ runId, projectId: projectId === undefined ? undefined : String(projectId) });
    keep();
  }
}

/** The runs that are followed, and those done that were not dismissed; with `projectId`, only those of that list. */
export function followed(projectId) {
  recall();
  return [...runs.values()].filter((run) => projectId === undefined || run.projectId === String(projectId));
}

/** The run of this id; undefined when it is not followed. */
export function runOf(runId) {
  recall();
  return runs.get(runId);
}

/** Forgets a run; it goes on at the server. */
export function dismiss(runId) {
  drop(runs.get(runId));
  keep();
  tell();
}

/** Ends a run before its time. @throws Failure */
export async function cancel(runId) {
  receive(runs.get(runId), await ask(`/refreshes/${runId}`, { method: 'DELETE' }));
}

/** Calls back whenever a run moves, begins or goes, until `signal` aborts. The event's `detail` is the run, if it is one. */
export function onRuns(listener, signal) {
  told.addEventListener('moved', listener, { signal });
}

/** Takes up what this browser kept, and what the server says is unfinished, once for each who logs in. */
function recall() {
  const who = currentAccount()?.id;
  if (who !== undefined && who !== recalledFor) {
    recalledFor = who;
    [...runs.values()].forEach(drop);
    kept().forEach(begin);
    adopt(who);
  }
}

async function adopt(who) {
  try {
    const unfinished = (await ask('/refreshes')).runs;
    if (who !== currentAccount()?.id) {
      return;
    }
    unfinished.filter(({ runId }) => !runs.has(runId)).forEach(({ runId, projectId, motivo }) =>
      begin({ runId, projectId: projectId ? String(projectId) : motivo === 'ACTUALIZAR' ? SAVED : undefined }));
    keep();
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
  }
}

function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) ?? [];
  } catch {
    return [];
  }
}

function keep() {
  const going = [...runs.values()].filter((run) => !run.isDone).map(({ runId, projectId }) => ({ runId, projectId }));
  localStorage.setItem(KEPT, JSON.stringify(going));
}

function begin({ runId, projectId }) {
  const run = { runId, projectId, owner: currentAccount()?.id };
  runs.set(runId, run);
  run.watch = new RunWatch(runId, (result) => receive(run, result), (failure) => lose(run, failure));
  tell(run);
}

function receive(run, result) {
  if (!run || !isOurs(run)) {
    return;
  }
  run.result = result;
  run.failure = undefined;
  run.isDone = result.pending === 0 || result.progreso.cancelado;
  if (run.isDone) {
    run.watch.stop();
    keep();
    dispatchEvent(new Event('mp-verified'));
  }
  tell(run);
}

function lose(run, failure) {
  if (!isOurs(run)) {
    return;
  }
  run.failure = failure;
  if (failure.status === 404) {
    dismiss(run.runId);
  } else {
    tell(run);
  }
}

/** Whoever logs out takes their runs along. */
function isOurs(run) {
  const ours = runs.get(run.runId) === run && run.owner === currentAccount()?.id;
  if (!ours) {
    drop(run);
  }
  return ours;
}

function drop(run) {
  run?.watch.stop();
  runs.delete(run?.runId);
}

function tell(run) {
  told.dispatchEvent(new CustomEvent('moved', { detail: run }));
}
