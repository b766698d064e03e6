import './documentos-list.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { day, moment } from '../page/dates.js';
import { destacados } from '../judicial/destacado.js';
import { term } from '../judicial/term.js';
import { history } from './actuacion-history.js';

const NEWS = { ACTUACION_NUEVA: 'Nueva', ACTUACION_MODIFICADA: 'Corrección nueva', ACTUACION_RETIRADA: 'Retiro nuevo' };

/** One actuación as the court wrote it, and what we saw of its past. `news`: the kinds of its novedades not yet seen. */
class ActuacionItem extends Element {
  static props = ['actuacion', 'radicado', 'news'];

  get #kind() {
    const { destaca = [] } = this.actuacion;
    return destaca.includes('SENTENCIA') ? 'sentencia' : destaca.includes('AUTO') ? 'auto' : '';
  }

  template() {
    const { actuacion } = this;
    const words = html`<strong>${actuacion.actuacion}</strong>`;
    return html`
      <article class="${this.#kind} ${actuacion.retirada ? 'gone' : ''}">
        <time datetime=${actuacion.fechaActuacion}>${day(actuacion.fechaActuacion)}</time>
        <div class="said">
          <p class="what">${actuacion.retirada ? html`<del>${words}</del>` : words} ${destacados(actuacion.destaca)} ${this.#news()}</p>
          ${actuacion.anotacion ? html`<p class="court">${actuacion.retirada ? html`<del>${actuacion.anotacion}</del>` : actuacion.anotacion}</p>` : nothing}
          ${term(actuacion)}
          ${actuacion.retirada ? html`<p class="withdrawn">Retirada por el despacho; la vimos hasta que dejó de estar, ${moment(actuacion.retirada)}.</p>` : nothing}
          ${this.#pair()}
          ${history(actuacion)}
          ${actuacion.conDocumentos && !actuacion.retirada ? html`<mp-documentos .radicado=${this.radicado} .actuacion=${actuacion.id}></mp-documentos>` : nothing}
        </div>
        <p class="muted trace"><span>Registrada ${day(actuacion.fechaRegistro)}</span> <span>Vista desde ${moment(actuacion.primeraVista)}</span></p>
      </article>`;
  }

  #news() {
    return [...(this.news ?? [])].filter((tipo) => NEWS[tipo]).map((tipo) => html`<span class="badge news">${NEWS[tipo]}</span> `);
  }

  #pair() {
    const words = this.actuacion.destaca?.includes('FIJACION_EN_ESTADO') ? 'Ver el auto que notifica' : 'Ver su fijación en estado';
    return this.actuacion.pareja ? html`<p><button type="button" class="link no-print" @click=${() => this.tell('mp-pair', this.actuacion.pareja)}>${words}</button></p>` : nothing;
  }
}

define('mp-actuacion', ActuacionItem);
