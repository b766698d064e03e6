import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { clock, day, moment } from '../page/dates.js';
import { icons } from '../page/icons.js';
import { destacados } from '../judicial/destacado.js';
import { changes, parties, tipoAdvice, tipoWords } from '../judicial/novedad-words.js';
import { term } from '../judicial/term.js';

/** A note of the court that is longer is cut until somebody wants it whole; in characters. */
const LONG = 360;

/** One novedad: what changed, in the court's words. `despacho`: only where it is another than the case's. Tells `mp-see` and `mp-unsee`. */
class NovedadItem extends Element {
  static props = ['novedad', 'despacho', 'isWhole'];

  template() {
    const { novedad } = this;
    return html`
      <article class=${novedad.revisada ? 'seen' : ''} aria-labelledby="n${novedad.id}">
        <div class="told">
          <h4 id="n${novedad.id}"><span class="kind">${tipoWords(novedad.tipo)}</span> ${this.#title()}</h4>
          ${novedad.actuacion ? this.#actuacion(novedad.actuacion) : nothing}
          ${this.#advice()} ${this.#changes()} ${this.#parties()}
          <p class="muted">${this.#dates()}${this.despacho ? html` · ${this.despacho}` : nothing}</p>
        </div>
        ${this.#mark()}
      </article>`;
  }

  #title() {
    const { actuacion, tipo } = this.novedad;
    if (!actuacion) {
      return nothing;
    }
    const words = html`<span class="words">${actuacion.actuacion}</span>`;
    return html`${tipo === 'ACTUACION_RETIRADA' ? html`<del>${words}</del>` : words} ${destacados(actuacion.destaca)}`;
  }

  #actuacion(actuacion) {
    return html`${actuacion.anotacion ? this.#note(actuacion.anotacion) : nothing} ${term(actuacion)}`;
  }

  #dates() {
    const { actuacion, detectadaEn, tipo } = this.novedad;
    const { fechaActuacion, fechaRegistro, conDocumentos, retirada } = actuacion ?? {};
    return [
      actuacion && `Del ${day(fechaActuacion)}${fechaRegistro && fechaRegistro !== fechaActuacion ? `, registrada el ${day(fechaRegistro)}` : ''}`,
      `${actuacion ? 'detectada' : 'Detectada'} a las ${clock(detectadaEn)}`,
      conDocumentos && 'con documentos',
      retirada && tipo !== 'ACTUACION_RETIRADA' && `dejó de verse ${moment(retirada)}`,
    ].filter(Boolean).join(' · ');
  }

  #note(text) {
    const isCut = text.length > LONG && !this.isWhole;
    return html`<p class="court note ${isCut ? 'cut' : ''}">${text}</p>
      ${text.length > LONG ? html`<button type="button" class="link" aria-expanded=${!isCut} @click=${() => (this.isWhole = isCut)}>
        ${isCut ? 'Ver toda la anotación' : 'Ver menos'}</button>` : nothing}`;
  }

  #advice() {
    const advice = tipoAdvice(this.novedad);
    return advice ? html`<p>${advice}</p>` : nothing;
  }

  #changes() {
    const rows = changes(this.novedad);
    return rows.length === 0 ? nothing : html`
      <dl class="changes">
        ${rows.map(({ label, before, after }) => html`<div><dt>${label}</dt><dd>${before === undefined ? nothing
          : html`<del>${before}</del> <span role="img" aria-label="pasó a">→</span> `}<ins>${after}</ins></dd></div>`)}
      </dl>`;
  }

  #parties() {
    const { left, came } = parties(this.novedad);
    const line = (words, { nombre, rol, emplazado }) => html`<li><span class="muted">${words}</span> <strong>${nombre}</strong>${rol ? ` (${rol})` : ''}${
      emplazado ? ', con emplazamiento' : ''}</li>`;
    return left.length + came.length === 0 ? nothing : html`
      <ul class="parties">${came.map((sujeto) => line('Entró', sujeto))}${left.map((sujeto) => line('Salió', sujeto))}</ul>`;
  }

  #mark() {
    const { revisada, id } = this.novedad;
    return html`
      <button type="button" class="small mark" aria-describedby="n${id}" @click=${() => this.tell(revisada ? 'mp-unsee' : 'mp-see', this.novedad)}>
        ${revisada ? 'Marcar como no revisada' : html`${icons.check} Marcar como revisada`}</button>`;
  }
}

define('mp-novedad', NovedadItem);
