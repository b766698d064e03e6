import { currentAccount } from '../account/session.js';
import { answer, ask } from '../problem/request.js';
import { Failure } from '../problem/failure.js';

/** What is known of numbers that are followed: one question for all that ask within so many milliseconds. */
const TOGETHER = 20;
const MOST = 2000;

const known = new Map();
const told = new EventTarget();
let owner;
let waiting = new Set();
let asking;

/**
 * What is known of a number: `{savedProcessId, projects: [{projectId, caseId}]}`; null when it is not followed, undefined
 * when nobody knows.
 */
export function seguido(radicado) {
  return mine().get(radicado);
}

/** Where these numbers are, in that project and among what is saved, as addresses of what can be deleted. */
export function places(radicados, project) {
  const found = radicados.map(seguido).filter(Boolean);
  const cases = found.flatMap(({ projects }) => projects).filter(({ projectId }) => projectId === project?.id);
  return [
    ...cases.map(({ caseId }) => `/projects/${project.id}/cases/${caseId}`),
    ...found.filter(({ savedProcessId }) => savedProcessId).map(({ savedProcessId }) => `/saved/${savedProcessId}`),
  ];
}

/** Finds out which of these numbers are followed. @throws Failure */
export async function learn(radicados) {
  for (let i = 0; i < radicados.length; i += MOST) {
    const group = radicados.slice(i, i + MOST);
    const { seguidos } = await ask('/seguidos', { method: 'POST', body: { radicados: group } });
    const followed = new Map(seguidos.map((each) => [each.radicado, each]));
    group.forEach((radicado) => mine().set(radicado, followed.get(radicado) ?? null));
  }
  told.dispatchEvent(new Event('moved'));
}

/** The same soon, for a number on screen; without an answer it stays unknown. */
export function learnSoon(radicado) {
  waiting.add(radicado);
  asking ??= setTimeout(async () => {
    const all = [...waiting];
    waiting = new Set();
    asking = undefined;
    try {
      await learn(all);
    } catch (error) {
      if (!(error instanceof Failure)) {
        throw error;
      }
    }
  }, TOGETHER);
}

/** Calls back whenever more is known, until `signal` aborts. */
export function onSeguidos(listener, signal) {
  told.addEventListener('moved', listener, { signal });
}

/** Follows a number, in a project where one is given; resolves with what takes it back. @throws Failure */
export async function save(radicado, project) {
  const before = seguido(radicado) ?? undefined;
  const { status, body } = await answer(project ? `/projects/${project.id}/cases` : '/saved', {
    method: 'POST', body: { radicado }, headers: { Prefer: 'respond-async' },
  });
  await learn([radicado]);
  const caseId = status === 201 ? body.case?.id : undefined;
  const savedId = before?.savedProcessId ? undefined : body.saved?.id ?? body.case?.savedProcessId;
  return async () => {
    await drop(caseId && `/projects/${project.id}/cases/${caseId}`);
    await drop(savedId && `/saved/${savedId}`);
    await learn([radicado]);
  };
}

async function drop(address) {
  if (address) {
    await ask(address, { method: 'DELETE' });
  }
}

/** Whoever logs in next finds nothing of somebody else. */
function mine() {
  if (owner !== currentAccount()?.id) {
    owner = currentAccount()?.id;
    known.clear();
  }
  return known;
}
