import { toast, undoable } from '../page/toast.js';
import { count } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { bring, chooseProject, forAll } from './casos-lote.js';

/** What is done with cases of a list. `desk`: `list` (a CaseList), `source`, `projects`, `redraw()`, `reload()`. */

/** The rows go at once; the server is told when nobody has undone it. */
export function dropRows({ list, source, redraw }, rows) {
  const back = (which) => {
    list.unhide(which);
    dispatchEvent(new Event('mp-undone'));
  };
  list.hide(rows);
  redraw();
  undoable(`${source.isSaved ? 'Ya no sigue' : 'Se quitó'} ${count(rows.length, 'proceso', 'procesos')}.`, {
    undo: () => back(rows),
    commit: async () => {
      const { failed, failure } = await forAll(rows, (row) => source.drop(row));
      back(failed);
      if (failure) {
        throw failure;
      }
    },
    failed: (error) => toast(failureOf(error).sentence, { tone: 'danger' }),
  });
}

/** Asks for another project and puts the rows there; they leave this list unless they shall stay. False when turned away. */
export async function bringRows(desk, rows) {
  const { list, source, projects, redraw, reload } = desk;
  const choice = await chooseProject(projects.filter(({ id }) => id !== source.id), rows, !source.isSaved);
  if (!choice) {
    return false;
  }
  const { sentence, failed } = await bring(choice.project, rows);
  const lost = choice.keep ? undefined : await take(rows.filter((row) => !failed.includes(row)));
  toast(lost ? `${sentence}. ${lost}` : `${sentence}.`, { tone: failed.length > 0 || lost ? 'danger' : undefined });
  list.chooseAll(false);
  await reload();
  return true;

  /** Takes the rows out of this list; the sentence that says which stayed, if any did. */
  async function take(came) {
    list.hide(came);
    redraw();
    const { failed: stayed, failure } = await forAll(came, (row) => source.drop(row));
    list.unhide(stayed);
    return failure && `${count(stayed.length, 'proceso sigue', 'procesos siguen')} también aquí: ${failure.sentence}`;
  }
}
