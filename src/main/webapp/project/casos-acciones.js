import { throughAll } from '../page/progress.js';
import { toast } from '../page/toast.js';
import { count } from '../page/words.js';
import { sayFailure } from '../problem/failed.js';
import { failureOf } from '../problem/failure.js';
import { removeLater, spare } from '../problem/removal.js';
import { bring } from './casos-lote.js';
import { chooseProject } from './elegir-proyecto.js';

/** What is done with cases of a list. `desk`: `list` (a CaseList), `source`, `redraw()`, `reload()`. */

/** The rows go at once; the server is told when nobody has undone it. Those that were not reached when it is stopped stay. */
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
      const { failed, failure, left } = await throughAll('Quitando procesos', rows, (row) => source.drop(row));
      stayed = failed;
      spare(left.map((row) => source.addressOf(row)));
      back([...failed, ...left]);
      if (left.length > 0) {
        toast(`Se detuvo: ${count(left.length, 'proceso sigue', 'procesos siguen')} en la lista.`);
      }
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
  const { sentence, failed, failure } = await bring(choice.project, rows);
  const isMove = !choice.isCopy && !desk.source.isSaved;
  const { stayed, why } = await (isMove && !failure ? take(desk, rows) : { stayed: [] });
  desk.list.chooseOnly([...failed, ...stayed]);
  toast([sentence, failure?.sentence, why].filter(Boolean).join(' '), failure || why
    ? { tone: 'danger', ...(failure ? { action: 'Intentar de nuevo', act: () => bringInto(desk, failed, choice) } : {}) } : {});
  await desk.reload();
}

/** Takes the rows out of this list; which stayed, and the sentence that says why. */
async function take({ list, source, redraw }, rows) {
  list.hide(rows);
  redraw();
  const { failed, failure, left } = await throughAll('Llevando procesos', rows, (row) => source.drop(row));
  const stayed = [...failed, ...left];
  list.unhide(stayed);
  const reason = failure ? failureOf(failure).sentence : 'se detuvo a petición suya.';
  return { stayed, why: stayed.length > 0 ? `${count(stayed.length, 'proceso sigue', 'procesos siguen')} también aquí: ${reason}` : undefined };
}
