import { currentAccount } from '../account/session.js';
import { onRuns } from '../refresh/runs.js';

const KEPT = 'mp-mio-visto-marcas-';
const lists = new Map();

/** The marks of a list (the `projectId` of its runs), the same for all who ask. */
export function marksOf(list) {
  const name = `${currentAccount()?.id} ${list}`;
  if (!lists.has(name)) {
    lists.set(name, new Marks(list));
  }
  return lists.get(name);
}

/** Runs are listened to while another view is open, too: what they tell then is marked when one comes back. */
onRuns(({ detail: run }) => run?.projectId && run.result && marksOf(run.projectId).absorb(run.result), new AbortController().signal);

/**
 * What refreshes of a list changed, and where they failed, until the person dismisses it; a reload keeps it. A mark:
 * `{runId, changes: {changedFields, before, after}, error, gone}`.
 */
class Marks {
  #key;
  #byRadicado;

  constructor(list) {
    this.#key = `${KEPT}${currentAccount()?.id}-${list}`;
    this.#byRadicado = new Map(recalled(this.#key));
  }

  /** The mark of a case; undefined when there is none to show. */
  of(radicado) {
    const mark = this.#byRadicado.get(radicado);
    return mark?.gone ? undefined : mark;
  }

  get size() {
    return [...this.#byRadicado.values()].filter((mark) => !mark.gone).length;
  }

  /** Takes over what a run tells and was not taken over before. A first answer marks nothing. */
  absorb({ runId, rows, errors }) {
    const fresh = rows.filter(({ radicado }) => this.#isNew(runId, radicado));
    fresh.forEach(({ radicado, changedFields, before, after }) => this.#byRadicado.set(radicado,
      Object.values(before).some(Boolean) ? { runId, changes: { changedFields, before, after } } : { runId, gone: true }));
    const failed = errors.filter(({ radicado }) => this.#isNew(runId, radicado));
    failed.forEach(({ radicado, error }) => this.#byRadicado.set(radicado, { runId, changes: this.of(radicado)?.changes, error }));
    if (fresh.length + failed.length > 0) {
      this.#keep();
    }
  }

  /** Takes the marks of these cases away; of all without any. */
  dismiss(radicados = [...this.#byRadicado.keys()]) {
    radicados.filter((radicado) => this.#byRadicado.has(radicado))
      .forEach((radicado) => this.#byRadicado.set(radicado, { runId: this.#byRadicado.get(radicado).runId, gone: true }));
    this.#keep();
  }

  /** What had no answer is asked again: that it had none is over. */
  askAgain(radicados = [...this.#byRadicado.keys()]) {
    const failed = radicados.filter((radicado) => this.of(radicado)?.error);
    failed.forEach((radicado) => {
      const { runId, changes } = this.of(radicado);
      this.#byRadicado.set(radicado, changes ? { runId, changes } : { runId, gone: true });
    });
    if (failed.length > 0) {
      this.#keep();
    }
  }

  #isNew(runId, radicado) {
    return this.#byRadicado.get(radicado)?.runId !== runId;
  }

  #keep() {
    try {
      localStorage.setItem(this.#key, JSON.stringify([...this.#byRadicado]));
    } catch {
      localStorage.removeItem(this.#key);
    }
  }
}

function recalled(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}
