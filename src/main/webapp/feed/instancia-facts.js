import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { day, moment } from '../page/dates.js';
import { fold } from '../page/fold.js';
import { onPaper } from '../page/paper.js';

const SHOWN = 6;

/** One instance: its facts as the court writes them, and its parties by role. */
class InstanciaFacts extends Element {
  static props = ['instancia', 'isOpen'];

  opened() {
    onPaper((isPaper) => (this.isOpen ||= isPaper), this.leaving);
  }

  #facts() {
    const { instancia } = this;
    return [
      ['Despacho', instancia.despacho],
      ['Ponente', instancia.ponente],
      ['Tipo', instancia.tipoProceso],
      ['Clase', instancia.claseProceso],
      ['Subclase', instancia.subclaseProceso],
      ['Ubicación', instancia.ubicacion],
      ['Recurso', instancia.recurso],
      ['Departamento', instancia.departamento],
      ['Radicación', instancia.fechaProceso && day(instancia.fechaProceso)],
      ['Última actuación', instancia.fechaUltimaActuacion && day(instancia.fechaUltimaActuacion)],
    ].filter(([, value]) => value);
  }

  #roles() {
    const roles = new Map();
    for (const sujeto of this.instancia.sujetos ?? []) {
      roles.set(sujeto.rol, [...(roles.get(sujeto.rol) ?? []), sujeto]);
    }
    return [...roles];
  }

  #role([rol, sujetos]) {
    const hidden = this.isOpen ? 0 : sujetos.length - SHOWN;
    return html`
      <div><dt>${rol}</dt><dd><ul>
        ${sujetos.slice(0, hidden > 1 ? SHOWN : undefined).map((sujeto) => html`<li>${sujeto.nombre}
          ${sujeto.emplazado ? html`<span class="badge news">Emplazado</span>` : nothing}</li>`)}
        ${hidden > 1 ? html`<li><button type="button" class="link" aria-expanded="false" @click=${() => (this.isOpen = true)}>y ${hidden} más</button></li>` : nothing}
      </ul></dd></div>`;
  }

  template() {
    const { instancia } = this;
    return html`
      ${instancia.esPrivado ? html`<p class="notice">El despacho marcó esta instancia como privada: solo se ve que existe.</p>` : nothing}
      ${instancia.ausenteDesde ? html`<p class="notice news">La Rama Judicial ya no muestra esta instancia desde ${moment(instancia.ausenteDesde)}; aquí queda lo que se vio.</p>` : nothing}
      ${fold('Datos del proceso y partes', html`<div class="facts">
        <dl aria-label="Datos de la instancia">${this.#facts().map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
        ${instancia.sujetos?.length ? html`<dl class="roles" aria-label="Partes">${this.#roles().map((role) => this.#role(role))}</dl>` : nothing}
      </div>`)}`;
  }
}

define('mp-instancia', InstanciaFacts);
