import './feed/unseen-count.js';
import './project/casos-marcas.js';
import './refresh/fuente-strip.js';
import { html } from './page/html.js';
import { icons } from './page/icons.js';

const guardar = (radicado) => html`<mp-guardar .radicado=${radicado}></mp-guardar>`;
const guardarTodos = (radicados) => html`<mp-guardar-todos .radicados=${radicados}></mp-guardar-todos>`;

const consultar = () => Promise.all([import('./refresh/consultar-view.js'), import('./project/guardar-menu.js'), import('./project/guardar-todos.js')]);

/** Where one can be. `load` brings what it needs, `place` is the entry of the navigation that is marked. */
export const routes = [
  { pattern: '/', load: () => import('./project/primeros-pasos.js'), place: '/novedades', title: 'Novedades', show: () => html`<mp-primeros-pasos></mp-primeros-pasos>` },
  { pattern: '/novedades', load: () => import('./feed/novedades-view.js'), place: '/novedades', title: 'Novedades', show: () => html`<mp-novedades></mp-novedades>` },
  { pattern: '/proyectos', load: () => import('./project/proyectos-view.js'), place: '/proyectos', title: 'Mis Procesos', show: () => html`<mp-proyectos></mp-proyectos>` },
  { pattern: '/proyectos/:id', load: () => import('./project/proyecto-view.js'), place: '/proyectos', title: 'Proyecto', show: (params) => html`<mp-proyecto .params=${params}></mp-proyecto>` },
  { pattern: '/guardados', load: () => import('./project/proyecto-view.js'), place: '/proyectos', title: 'Todos los guardados', show: () => html`<mp-proyecto></mp-proyecto>` },
  { pattern: '/procesos/:radicado', load: () => import('./feed/proceso-view.js'), place: '/proyectos', title: 'Proceso', show: (params) => html`<mp-proceso .params=${params}></mp-proceso>` },
  { pattern: '/consultar', load: consultar, place: '/consultar', title: 'Consultar', show: () => html`<mp-consultar .guardar=${guardar} .guardarTodos=${guardarTodos}></mp-consultar>` },
  { pattern: '/importar', load: () => import('./project/importar-view.js'), place: '/importar', title: 'Importar', show: () => html`<mp-importar></mp-importar>` },
];

/** The navigation. `key`: the letter after `g` that leads there. */
export const places = [
  { path: '/novedades', label: 'Novedades', icon: icons.news, key: 'n' },
  { path: '/proyectos', label: 'Mis Procesos', icon: icons.folder, key: 'p' },
  { path: '/consultar', label: 'Consultar', icon: icons.search, key: 'c' },
  { path: '/importar', label: 'Importar', icon: icons.load, key: 'i' },
];
