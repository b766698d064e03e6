import { html, nothing } from '../page/html.js';
import { moment } from '../page/dates.js';
import { icons } from '../page/icons.js';
import { count } from '../page/words.js';
import { activityPlot } from '../judicial/activity-plot.js';

/** A project at a glance; `edit` and `drop` are called with it. */
export function projectCard(project, { edit, drop }) {
  return html`
    <li class="card project" data-colour=${project.colorHex}>
      <h2><a href="#/proyectos/${project.id}" title=${project.name}>${project.name}</a></h2>
      ${facts(project.total, project.novedadesSinRevisar, project.ultimaVerificacion)}
      ${project.total > 0 && project.actividad ? activityPlot(project.actividad) : nothing}
      <div class="project-do">
        <button type="button" class="plain small" aria-label="Cambiar nombre y color de ${project.name}" title="Nombre y color"
            @click=${() => edit(project)}>${icons.edit}</button>
        <button type="button" class="plain small" aria-label="Eliminar ${project.name}" title="Eliminar"
            @click=${() => drop(project)}>${icons.trash}</button>
      </div>
    </li>`;
}

/** All that is saved, in projects or not, as the first of the cards. */
export function savedCard({ total, news, verified }) {
  return html`
    <li class="card project all">
      <h2><a href="#/guardados">Todos los guardados</a></h2>
      ${facts(total, news, verified)}
      <p class="muted">En un proyecto o en ninguno.</p>
    </li>`;
}

function facts(total, news, verified) {
  return html`
    <p class="facts">
      <span>${count(total, 'proceso', 'procesos')}</span>
      ${news > 0 ? html`<span class="badge news">${count(news, 'novedad sin revisar', 'novedades sin revisar')}</span>` : nothing}
    </p>
    <p class="muted">${total === 0 ? nothing : verified ? `Última verificación: ${moment(verified)}` : 'Quedan procesos por verificar'}</p>`;
}
