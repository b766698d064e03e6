import './feed/novedades-view.js';
import './feed/proceso-view.js';
import './feed/unseen-count.js';
import './project/guardar-menu.js';
import './project/guardar-todos.js';
import './project/importar-view.js';
import './project/primeros-pasos.js';
import './project/proyecto-view.js';
import './project/proyectos-view.js';
import './refresh/consultar-view.js';
import './refresh/fuente-strip.js';
import { html } from './page/html.js';
import { icons } from './page/icons.js';

const guardar = (radicado) => html`<mp-guardar .radicado=${radicado}></mp-guardar>`;
const guardarTodos = (radicados) => html`<mp-guardar-todos .radicados=${radicados}></mp-guardar-todos>`;

/** Where one can be. `place` is the entry of the navigation that is marked. */
export const routes = [
  { pattern: '/', place: '/novedades', title: 'Novedades', show: () => html`<mp-primeros-pasos></mp-primeros-pasos>` },
  { pattern: '/novedades', place: '/novedades', title: 'Novedades', show: () => html`<mp-novedades></mp-novedades>` },
  { pattern: '/proyectos', place: '/proyectos', title: 'Mis Procesos', show: () => html`<mp-proyectos></mp-proyectos>` },
  { pattern: '/proyectos/:id', place: '/proyectos', title: 'Proyecto', show: (params) => html`<mp-proyecto .params=${params}></mp-proyecto>` },
  { pattern: '/guardados', place: '/proyectos', title: 'Todos los guardados', show: () => html`<mp-proyecto></mp-proyecto>` },
  { pattern: '/procesos/:radicado', place: '/proyectos', title: 'Proceso', show: (params) => html`<mp-proceso .params=${params}></mp-proceso>` },
  { pattern: '/consultar', place: '/consultar', title: 'Consultar', show: () => html`<mp-consultar .guardar=${guardar} .guardarTodos=${guardarTodos}></mp-consultar>` },
  { pattern: '/importar', place: '/importar', title: 'Importar', show: () => html`<mp-importar></mp-importar>` },
];

/** The navigation. `key`: the letter after `g` that leads there. */
export const places = [
  { path: '/novedades', label: 'Novedades', icon: icons.news, key: 'n' },
  { path: '/proyectos', label: 'Mis Procesos', icon: icons.folder, key: 'p' },
  { path: '/consultar', label: 'Consultar', icon: icons.search, key: 'c' },
  { path: '/importar', label: 'Importar', icon: icons.load, key: 'i' },
];
