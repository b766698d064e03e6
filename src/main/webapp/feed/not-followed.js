import { html } from '../page/html.js';

/** What one can do with a case that is not among those that one follows; `number`: the digits of its address. */
export function notFollowed(number, failure) {
  return html`
    <h1 tabindex="-1">Proceso</h1>
    <section class="card empty">
      <h2>${failure.status === 404 ? 'Usted no sigue este proceso' : 'Este radicado no es válido'}</h2>
      <p class="radicado number">${number}</p>
      <p>${failure.status === 404 ? 'Consúltelo para ver qué dice la Rama Judicial y guardarlo; quizás se quitó en otra ventana.' : failure.detail}</p>
      <p class="row"><a class="button primary" href="#/consultar?q=${number}">Consultar el radicado</a> <a class="button" href="#/proyectos">Ver Mis Procesos</a></p>
    </section>`;
}
