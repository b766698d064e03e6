import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { icons } from '../page/icons.js';
import { toast } from '../page/toast.js';

const COURT = 'https://consultaprocesos.ramajudicial.gov.co/Procesos/NumeroRadicacion';

/** Puts the number where it can be pasted from, and says so. */
export async function copyRadicado(radicado) {
  try {
    await navigator.clipboard.writeText(radicado);
    toast('Radicado copiado.');
  } catch {
    toast(`El navegador no dejó copiar. El radicado es ${radicado}.`, { tone: 'danger' });
  }
}

/** What can be done with a case. Tells `mp-refresh` and `mp-print`. */
class ProcesoActions extends Element {
  static props = ['radicado', 'isBusy'];

  template() {
    const copy = () => copyRadicado(this.radicado);
    return html`
      <div class="row no-print">
        <button type="button" class="small primary" ?disabled=${this.isBusy} @click=${() => this.tell('mp-refresh')}>
          ${icons.refresh} ${this.isBusy ? 'Consultando…' : 'Actualizar'}</button>
        <button type="button" class="small" @click=${copy}>${icons.copy} Copiar radicado</button>
        <button type="button" class="small" @click=${() => this.tell('mp-print')}>${icons.print} Imprimir</button>
        <a class="button small" target="_blank" rel="noopener noreferrer" aria-describedby="court-note" @click=${copy}
          href="${COURT}?numero=${this.radicado}&SoloActivos=false">${icons.out} Ver en la Rama Judicial<span class="unseen"> (otra pestaña)</span></a>
        <span class="muted" id="court-note">Si su página pide el número, péguelo: se copia al abrirla.</span>
      </div>`;
  }
}

define('mp-proceso-actions', ProcesoActions);
