import { answer, ask } from '../problem/request.js';
import { remove } from '../problem/removal.js';
import { follow } from '../refresh/runs.js';

const ASYNC = { Prefer: 'respond-async' };
/** What the server's search reads at most. */
const WORDS = 8;

/**
 * Where a list of cases comes from and what is done to it: the cases of a project, or all that is saved. Rows have
 * `savedId` in both.
 */
class Source {
  constructor(key, address) {
    this.key = key;
    this.address = address;
  }

  /** Which rows the server finds by these words, in the actuaciones too, as a set of radicados. */
  async search(text, signal) {
    const q = text.split(/\s+/).slice(0, WORDS).join(' ').slice(0, 200);
    const found = new Set();
    let cursor = '';
    do {
      const page = await ask(`${this.address}?limit=200&q=${encodeURIComponent(q)}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, { signal });
      this.rowsOf(page).forEach((row) => found.add(row.radicado));
      cursor = page.next;
    } while (cursor);
    return found;
  }

  /** Has the court asked for these rows, for all without any; the page follows the run. */
  async refresh(rows) {
    const [address, body] = this.refreshing(rows);
    const { runId } = (await answer(address, { method: 'POST', body, headers: ASYNC })).body;
    follow(runId, { projectId: this.key });
  }

  /** Where a row is, as a thing that can be taken out of the list. */
  addressOf(row) {
    return `${this.dropping}/${row.id}`;
  }

  drop(row) {
    return remove(this.addressOf(row));
  }
}

class ProjectSource extends Source {
  isSaved = false;

  constructor(id) {
    super(String(id), `/projects/${id}/cases`);
    this.id = Number(id);
    this.dropping = this.address;
  }

  rowsOf = ({ cases }) => cases.map((row) => ({ ...row, savedId: row.savedProcessId }));

  async load(signal) {
    const [cases, { projects }] = await Promise.all([ask(this.address, { signal }), ask('/projects', { signal })]);
    return { rows: this.rowsOf(cases), project: projects.find(({ id }) => id === this.id) };
  }

  refreshing(rows) {
    return rows
      ? [`/projects/${this.id}/refresh-selected`, { caseIds: rows.map(({ id }) => id) }]
      : [`/projects/${this.id}/refresh`, {}];
  }
}

class SavedSource extends Source {
  isSaved = true;
  dropping = '/saved';

  constructor() {
    super('guardados', '/saved');
  }

  rowsOf = ({ rows }) => rows.map((row) => ({ ...row, savedId: row.id }));

  async load(signal) {
    return { rows: this.rowsOf(await ask(this.address, { signal })) };
  }

  refreshing(rows) {
    return ['/saved/refresh', rows ? { ids: rows.map(({ id }) => id) } : {}];
  }
}

/** The cases of a project. */
export const projectSource = (id) => new ProjectSource(id);

/** All that is saved. */
export const savedSource = () => new SavedSource();
