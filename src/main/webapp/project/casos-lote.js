import { html } from '../page/html.js';
import { dialog } from '../page/dialog.js';
import { icons } from '../page/icons.js';
import { count } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { linkInto } from './casos-fuente.js';
import { dot } from './colour.js';
import { editProject } from './proyecto-form.js';

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

/** Asks into which of the projects cases shall go; `{project, keep}`, where `keep` says that they stay here too; undefined for none. */
export async function chooseProject(projects, rows, canMove) {
  const many = count(rows.length, 'proceso', 'procesos');
  const choice = await dialog(canMove ? `Llevar ${many} a otro proyecto` : `Agregar ${many} a un proyecto`, (close) => {
    const kept = { keep: !canMove };
    return html`
      <div class="stack">
        ${canMove ? html`<label class="check"><input type="checkbox" @change=${(event) => (kept.keep = event.target.checked)}>
          Dejarlos también en este proyecto (copiar)</label>` : ''}
        <ul class="choices">
          ${projects.map((project) => html`<li><button type="button" class="plain" @click=${() => close({ project, ...kept })}>
            ${dot(project.colorHex)} <span>${project.name}</span> <span class="muted">${project.total}</span></button></li>`)}
          <li><button type="button" class="plain" @click=${() => close({ ...kept })}>${icons.plus} <span>Proyecto nuevo…</span></button></li>
        </ul>
      </div>`;
  });
  if (!choice || choice.project) {
    return choice;
  }
  const project = await editProject();
  return project && { ...choice, project };
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
