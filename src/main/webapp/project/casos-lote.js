import { count } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { importAll } from './importing.js';
import { learn, seguido } from './seguidos.js';

/** Puts the rows into a project, all at once; gives the sentence that says what came of it, the rows that failed, and why. */
export async function bring(project, rows) {
  try {
    const there = await alreadyIn(project, rows);
    await bringAll(project, rows);
    return { sentence: told(project, rows.length - there, there, 0), failed: [] };
  } catch (error) {
    return { sentence: told(project, 0, 0, rows.length), failed: rows, failure: failureOf(error) };
  }
}

async function alreadyIn(project, rows) {
  await learn(rows.map(({ radicado }) => radicado));
  return rows.filter(({ radicado }) => seguido(radicado)?.projects.some(({ projectId }) => projectId === project.id)).length;
}

/** What is followed already was verified, or will be: the court is asked for the others only. */
async function bringAll(project, rows) {
  for (const asks of [false, true]) {
    const numbers = rows.filter(({ savedId }) => !savedId === asks).map(({ radicado }) => radicado);
    await importAll(numbers, project, { asks });
  }
}

function told(project, fresh, there, failed) {
  const parts = [
    `${count(fresh, 'proceso', 'procesos')} en «${project.name}»`,
    ...(there > 0 ? [`${there} ya ${there === 1 ? 'estaba' : 'estaban'}`] : []),
    ...(failed > 0 ? [`${failed} sin poder llevarse`] : []),
  ];
  return `${parts.join('; ')}.`;
}
