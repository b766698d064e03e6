import { count } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { linkInto } from './casos-fuente.js';

/** How many requests are under way at once. */
const LANES = 4;

/** Does `work` with each row, a few at once; gives the rows that failed and the last failure. */
export async function forAll(rows, work) {
  const waiting = [...rows];
  const failed = [];
  let failure;
  await Promise.all(Array.from({ length: LANES }, async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      try {
        await work(row);
      } catch (error) {
        failed.push(row);
        failure = failureOf(error);
      }
    }
  }));
  return { failed, failure };
}

/** Puts the rows into a project; gives the sentence that says what came of it, the rows that failed and the last failure. */
export async function bring(project, rows) {
  let fresh = 0;
  const { failed, failure } = await forAll(rows, async (row) => {
    const isFresh = await linkInto(project, row);
    fresh += isFresh ? 1 : 0;
  });
  const there = rows.length - failed.length - fresh;
  const sentence = [
    `${count(fresh, 'proceso', 'procesos')} en «${project.name}»`,
    ...(there > 0 ? [`${there} ya ${there === 1 ? 'estaba' : 'estaban'}`] : []),
    ...(failed.length > 0 ? [`${failed.length} sin poder llevarse`] : []),
  ].join('; ');
  return { sentence: `${sentence}.`, failed, failure };
}
