import '../radicado/partes-figure.js';
import './proceso-actions.js';
import './proceso-title.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { moment } from '../page/dates.js';
import { fold } from '../page/fold.js';
import { estadoBadge } from '../judicial/estado.js';
import { grouped } from '../radicado/radicado.js';
import { verification } from './verification.js';

/** Which case this is, how far it is known, and what can be done with it. `progress`: a sentence while it is asked for. */
class ProcesoHead extends Element {
  static props = ['caso', 'saved', 'isBusy', 'progress'];

  template() {
    const { caso, saved } = this;
    return html`
      <header class="card stack">
        <div class="who-what">
          <mp-proceso-title .caso=${caso} .saved=${saved}></mp-proceso-title>
          <p class="row"><span class="radicado number">${grouped(caso.radicado)}</span> ${estadoBadge(caso.estado)}
            <span class="muted">${this.#despacho()}</span></p>
        </div>
        ${this.#verification()}
        <mp-proceso-actions .radicado=${caso.radicado} .isBusy=${this.isBusy}></mp-proceso-actions>
        ${this.isBusy ? html`<p class="muted no-print">${this.progress || 'Se pregunta a la Rama Judicial.'}</p>` : nothing}
        ${fold('El radicado, parte por parte', html`<mp-partes .radicado=${caso.radicado} .partes=${caso.partes}></mp-partes>`)}
        <p class="muted printed">Impreso ${moment(new Date())}, hora de Bogotá, desde Mis Procesos.</p>
      </header>`;
  }

  /** Where the case is: the court of its main instance. */
  #despacho() {
    const { instancias } = this.caso;
    return (instancias.find(({ principal }) => principal) ?? instancias[0])?.despacho ?? nothing;
  }

  #verification() {
    const unseen = this.saved?.novedadesSinRevisar ?? 0;
    const { said, doubts } = verification(this.caso, unseen);
    return html`
      <div class="verification ${doubts.length ? 'doubtful' : ''}">
        <p><strong>${said}</strong>
          ${unseen ? html`<a class="no-print" href="#/novedades?radicado=${this.caso.radicado}">Ver las novedades</a>` : nothing}</p>
        ${doubts.map((doubt) => html`<p>${doubt}</p>`)}
      </div>`;
  }
}

define('mp-proceso-head', ProcesoHead);
