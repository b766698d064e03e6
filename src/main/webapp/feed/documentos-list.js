import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { ask, file } from '../problem/request.js';
import { failureOf } from '../problem/failure.js';

/** What the court publishes with an actuación, asked for when the person wants to see it. */
class DocumentosList extends Element {
  static props = ['radicado', 'actuacion', 'documentos', 'failure', 'busy'];
  #again;

  get #address() {
    return `/procesos/${this.radicado}/actuaciones/${this.actuacion}/documentos`;
  }

  #load() {
    return this.#try('list', async () => {
      this.documentos = (await ask(this.#address, { signal: this.leaving })).documentos;
    });
  }

  #download({ id, nombre }) {
    return this.#try(id, async () => {
      const url = URL.createObjectURL(await file(`${this.#address}/${id}`, { signal: this.leaving }));
      const link = Object.assign(document.createElement('a'), { href: url, download: nombre || `${this.radicado}-${id}.pdf` });
      link.click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
    });
  }

  /** Does it, says what failed, and keeps how to try again. */
  async #try(what, act) {
    this.busy = what;
    this.failure = undefined;
    this.#again = () => this.#try(what, act);
    try {
      await act();
    } catch (error) {
      this.failure = error.name === 'AbortError' ? undefined : failureOf(error);
    }
    this.busy = undefined;
  }

  template() {
    return html`
      ${this.documentos ? this.#list() : html`<button type="button" class="small no-print" ?disabled=${this.busy} @click=${this.#load}>
        ${icons.document} ${this.busy ? 'Preguntando al despacho…' : 'Ver documentos'}</button>`}
      <mp-failure .failure=${this.failure} .retry=${this.#again}></mp-failure>`;
  }

  #list() {
    return this.documentos.length === 0 ? html`<p class="muted">El despacho no publica documentos con esta actuación.</p>` : html`
      <ul aria-label="Documentos" class="no-print">${this.documentos.map((documento) => html`
        <li><button type="button" class="link" ?disabled=${this.busy} @click=${() => this.#download(documento)}>
          ${icons.document} ${documento.nombre || 'Documento'}${this.busy === documento.id ? ' (descargando…)' : ''}</button>
          ${documento.descripcion ? html`<span class="muted">${documento.descripcion}</span>` : nothing}</li>`)}</ul>`;
  }
}

define('mp-documentos', DocumentosList);
