import './instancia-facts.js';
import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';

const STEPS = {
  ArrowRight: (at, n) => (at + 1) % n,
  ArrowLeft: (at, n) => (at + n - 1) % n,
  Home: () => 0,
  End: (at, n) => n - 1,
};

/** The instances of a case as tabs; one alone needs none. `news`: unseen novedades by idProceso. Tells `mp-instancia` with the chosen idProceso. */
class InstanciaTabs extends Element {
  static props = ['instancias', 'chosen', 'news'];

  #key(event) {
    const step = STEPS[event.key];
    if (step) {
      event.preventDefault();
      const at = this.instancias.findIndex(({ idProceso }) => idProceso === this.chosen);
      const next = this.instancias[step(at, this.instancias.length)];
      this.#choose(next);
      this.querySelector(`#tab-${next.idProceso}`).focus();
    }
  }

  #choose({ idProceso }) {
    this.tell('mp-instancia', idProceso);
  }

  #tab(instancia) {
    const selected = instancia.idProceso === this.chosen;
    const unseen = this.news.get(instancia.idProceso);
    return html`
      <button type="button" role="tab" id="tab-${instancia.idProceso}" aria-selected=${selected} aria-controls="instancia"
        title=${instancia.despacho ?? ''} tabindex=${selected ? 0 : -1} @click=${() => this.#choose(instancia)}>
        <span class="name">${instancia.despacho || 'Despacho sin nombre'}</span>
        ${instancia.principal ? html`<span class="badge">principal</span>` : nothing}
        ${instancia.esPrivado ? html`<span class="badge accent">privada</span>` : nothing}
        ${instancia.ausenteDesde ? html`<span class="badge danger">ausente</span>` : nothing}
        ${unseen ? html`<span class="count">${unseen}<span class="unseen"> sin revisar</span></span>` : nothing}
      </button>`;
  }

  template() {
    const chosen = this.instancias.find(({ idProceso }) => idProceso === this.chosen);
    const many = this.instancias.length > 1;
    return html`
      <section class="card stack" aria-label=${many ? 'Instancias' : 'Instancia'}>
        ${many ? html`<div role="tablist" aria-label="Instancias" class="no-print" @keydown=${this.#key}>${this.instancias.map((instancia) => this.#tab(instancia))}</div>` : nothing}
        <div id="instancia" role=${many ? 'tabpanel' : nothing} aria-labelledby=${many ? `tab-${this.chosen}` : nothing}>
          <mp-instancia .instancia=${chosen}></mp-instancia></div>
      </section>`;
  }
}

define('mp-instancias', InstanciaTabs);
