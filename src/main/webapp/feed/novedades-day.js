import './novedad-item.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { near, weekday } from '../page/dates.js';
import { count } from '../page/words.js';
import { dot, paint } from '../project/colour.js';

/** The novedades that were detected on one day, by case. `rows`, `projects`: maps by radicado and id. Tells `mp-see-day` with the day. */
class NovedadesDay extends Element {
  static props = ['group', 'rows', 'projects'];

  drawn() {
    paint(this);
  }

  template() {
    const { day, cases } = this.group;
    const items = cases.flatMap((group) => group.items);
    return html`
      <section aria-labelledby="d${day}">
        <header class="spread day">
          <h2 id="d${day}" tabindex="-1">${this.#name(day)} <span class="muted">${this.#size(items.length, cases.length)}</span></h2>
          ${items.some((item) => !item.revisada)
            ? html`<button type="button" class="small" aria-describedby="d${day}" @click=${() => this.tell('mp-see-day', day)}>Marcar el día como revisado</button>`
            : html`<span class="badge good">Revisado</span>`}
        </header>
        ${repeat(cases, ({ radicado }) => radicado, (group) => this.#case(group))}
      </section>`;
  }

  #name(day) {
    const name = near(day);
    return name === 'hoy' ? html`Hoy, ${weekday(day)}` : name === 'ayer' ? html`Ayer, ${weekday(day)}` : html`<span class="first">${weekday(day)}</span>`;
  }

  #size(items, cases) {
    return `${count(items, 'novedad', 'novedades')}${cases > 1 ? ` en ${count(cases, 'proceso', 'procesos')}` : ''}`;
  }

  #case({ radicado, items }) {
    const [{ despacho, proyectos = [] }] = items;
    return html`
      <section class="card case ${items.every(({ revisada }) => revisada) ? 'seen' : ''}">
        <header>
          <h3>${this.#parties(radicado)}</h3>
          <p class="muted"><span class="radicado">${radicado}</span> <span>${despacho}</span>${this.#projects(proyectos)}</p>
        </header>
        <ul>${repeat(items, ({ id }) => id, (item) => html`
          <li tabindex="-1" data-novedad=${item.id}><mp-novedad .novedad=${item} .despacho=${item.despacho === despacho ? undefined : item.despacho}></mp-novedad></li>`)}</ul>
      </section>`;
  }

  #parties(radicado) {
    const { demandante, demandado } = this.rows.get(radicado) ?? {};
    const versus = demandante && demandado ? html` <span class="versus">contra</span> ` : '';
    const names = [demandante, demandado].filter(Boolean).join(' contra ');
    return html`<a href="#/procesos/${radicado}" title=${names || nothing}>${demandante}${versus}${demandado}${names ? '' : 'Proceso sin partes conocidas'}</a>`;
  }

  #projects(ids) {
    return ids.map((id) => this.projects.get(id)).filter(Boolean)
      .map(({ name, colorHex }) => html` <span class="in-project">${dot(colorHex)} ${name}</span>`);
  }
}

define('mp-novedades-day', NovedadesDay);
