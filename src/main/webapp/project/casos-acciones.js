import { toast } from '../page/toast.js';
import { count } from '../page/words.js';
import { sayFailure } from '../problem/failed.js';
import { removeLater } from '../problem/removal.js';
import { bring, forAll } from './casos-lote.js';
import { chooseProject } from './elegir-proyecto.js';

/** What is done with cases of a list. `desk`: `list` (a CaseList), `source`, `redraw()`, `reload()`. */

/** The rows go at once; the server is told when nobody has undone it. */
export function dropRows(desk, rows) {
  const { list, source, redraw } = desk;
  let stayed = [];
  const back = (which) => {
    list.unhide(which);
    dispatchEvent(new Event('mp-undone'));
  };
  list.hide(rows);
  redraw();
  const text = `${source.isSaved ? 'Ya no sigue' : `Se ${rows.length === 1 ? 'quitó' : 'quitaron'}`} ${count(rows.length, 'proceso', 'procesos')}.`;
  removeLater(text, rows.map((row) => source.addressOf(row)), {
    undo: () => back(rows),
    commit: async () => {
      const { failed, failure } = await forAll(rows, (row) => source.drop(row));
      stayed = failed;
      back(failed);
      if (failure) {
        throw failure;
      }
    },
    failed: (error) => sayFailure(error, () => dropRows(desk, stayed)),
  });
}

/** Asks for another project and puts the rows there; they leave this list unless they shall stay. False when turned away. */
export async function bringRows(desk, rows) {
  const { source } = desk;
  const many = count(rows.length, 'proceso', 'procesos');
  const choice = await chooseProject(source.isSaved ? `Agregar ${many} a un proyecto` : `Llevar ${many} a otro proyecto`,
    { taken: [source.id], canCopy: !source.isSaved });
  if (!choice) {
    return false;
  }
  await bringInto(desk, rows, choice);
  return true;
}

/** What could not be brought stays chosen, and can be tried again. */
async function bringInto(desk, rows, choice) {
  const { list, source, redraw, reload } = desk;
  const { sentence, failed, failure } = await bring(choice.project, rows);
  const lost = choice.isCopy || source.isSaved ? undefined : await take(rows.filter((row) => !failed.includes(row)));
  list.chooseOnly(failed);
  toast([sentence, failure?.sentence, lost].filter(Boolean).join(' '), failure || lost
    ? { tone: 'danger', ...(failure ? { action: 'Intentar de nuevo', act: () => bringInto(desk, failed, choice) } : {}) } : {});
  await reload();

  /** Takes the rows out of this list; the sentence that says which stayed, if any did. */
  async function take(came) {
    list.hide(came);
    redraw();
    const { failed: stayed, failure } = await forAll(came, (row) => source.drop(row));
    list.unhide(stayed);
    return failure && `${count(stayed.length, 'proceso sigue', 'procesos siguen')} también aquí: ${failure.sentence}`;
  }
}
