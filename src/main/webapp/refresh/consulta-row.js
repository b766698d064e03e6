import { html, nothing } from '../page/html.js';
import { day } from '../page/dates.js';
import { icons } from '../page/icons.js';
import { estadoBadge, verified } from '../judicial/estado.js';
import { grouped } from '../radicado/radicado.js';

/** What an answer that shows no case means, and what to do next. */
const OTHERS = {
  PRIVADO: {
    tone: 'private', icon: icons.lock, title: 'Proceso privado',
    words: 'El despacho lo marcó como privado: solo se ve que existe. Pregunte en el despacho; si lo guarda, aquí se le avisa cuando vuelva a ser público.',
  },
  SIN_RESULTADOS: {
    tone: 'absent', icon: icons.search, title: 'No encontrado',
    words: 'La Rama Judicial respondió que no tiene este radicado. Revise el número; si el proceso es nuevo, guárdelo: puede aparecer después.',
  },
  ERROR: {
    tone: 'failed', icon: icons.help, title: 'No se pudo consultar',
    words: 'No se sabe si hay algo nuevo.',
  },
};

/** One number's answer; without a row, or with a pending one, that it is being asked. `again` asks it anew. */
export function consultaRow(radicado, row, { guardar, again, isAsking }) {
  if (!row || row.pendiente) {
    return waiting(radicado, row, isAsking);
  }
  const other = OTHERS[row.status];
  return html`
    <li class="answer ${other?.tone ?? 'found'}">
      <div class="answer-what">${other ? said(row, other, again) : found(row)}</div>
      <div class="answer-do">${guardar(radicado)}</div>
    </li>`;
}

function found(row) {
  return html`
    <h3>${parties(row)}</h3>
    <p><span class="radicado">${grouped(row.radicado)}</span></p>
    <p class="court-line">${[row.juzgado, row.clase].filter(Boolean).join(' · ')}</p>
    <p class="row facts">
      <span>Última actuación: <strong>${row.fechaUltimaActuacion ? day(row.fechaUltimaActuacion) : 'sin fecha'}</strong></span>
      ${estadoBadge(row.estado)} <span class="muted">${verified(row.ultimaVerificacion)}</span></p>`;
}

/** Who against whom, as the court writes them. */
function parties({ demandante, demandado }) {
  if (!demandante && !demandado) {
    return 'Sin partes publicadas';
  }
  return demandante && demandado ? html`${demandante} <span class="versus">contra</span> ${demandado}` : demandante ?? demandado;
}

function said(row, { icon, title, words }, again) {
  return html`
    <h3>${icon} ${title}</h3>
    <p><span class="radicado">${grouped(row.radicado)}</span></p>
    ${row.juzgado ? html`<p class="court-line">${row.juzgado}</p>` : nothing}
    <p class="advice">${row.error ?? ''} ${words}</p>
    ${row.status === 'ERROR' ? html`<p><button type="button" class="small" @click=${() => again(row.radicado)}>${icons.refresh} Preguntar otra vez</button></p>` : nothing}`;
}

function waiting(radicado, row, isAsking) {
  return html`
    <li class="answer waiting">
      <div class="answer-what">
        <h3>${isAsking ? 'Preguntando a la Rama Judicial…' : 'Sin preguntar'}</h3>
        <p><span class="radicado">${grouped(radicado)}</span></p>
        <p class="muted">${row?.pendiente && isAsking ? 'Está en turno: se responde en cuanto el ritmo lo permite.' : nothing}</p>
      </div>
    </li>`;
}
