import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { announce } from '../page/announce.js';
import { clock, moment } from '../page/dates.js';
import { count, number } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { cancel, dismiss, onRuns, runOf } from './runs.js';

/** What came of a run, in a sentence: `37 verificados, 2 con cambios, 1 sin respuesta`. */
export function summary({ pending, progreso: { hechos, cambiados, fallidos, cancelado } }) {
  const parts = [
    count(hechos - fallidos, 'verificado', 'verificados'),
    cambiados > 0 ? `${number(cambiados)} con cambios` : 'sin cambios',
    ...(fallidos > 0 ? [`${number(fallidos)} sin respuesta`] : []),
    ...(pending > 0 ? [`${number(pending)} sin preguntar`] : []),
  ];
  return `${cancelado ? 'Cancelado: ' : ''}${parts.join(', ')}`;
}

/** How a run goes (`runId`): its progress, its pace, its expected end, why it waits; in the end what came of it. */
class RunProgress extends Element {
  static props = ['runId', 'failure', 'isEnding'];
  #said;

  opened() {
    onRuns(({ detail }) => (detail?.runId === this.runId || !runOf(this.runId)) && this.#moved(), this.leaving);
  }

  #moved() {
    this.update();
    const run = runOf(this.runId);
    const sentence = run?.isDone ? summary(run.result) : run?.result?.progreso.pausa?.sentencia;
    if (sentence && sentence !== this.#said) {
      announce(sentence);
      this.#said = sentence;
    }
  }

  async #cancel() {
    this.isEnding = true;
    try {
      await cancel(this.runId);
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isEnding = false;
  }

  template() {
    const run = runOf(this.runId);
    if (!run) {
      return nothing;
    }
    return html`
      <section class="run ${run.isDone ? 'done' : ''}" aria-label="Actualización">
        ${run.isDone ? this.#end(run.result) : run.result ? this.#going(run.result) : this.#starting()}
        ${run.failure ? html`<p class="muted">${run.failure.detail} Se sigue intentando.</p>` : nothing}
        ${this.failure ? html`<mp-failure .failure=${this.failure}></mp-failure>` : nothing}
      </section>`;
  }

  #starting() {
    return html`<div class="run-line"><strong>Actualizando…</strong></div><progress aria-label="Avance"></progress>
      <p class="muted">Preguntando por el avance.</p>`;
  }

  #going({ pending, errors, progreso }) {
    const total = progreso.hechos + pending;
    return html`
      <div class="run-line">
        <strong>${progreso.pausa ? 'En espera' : 'Actualizando'}: ${number(progreso.hechos)} de ${number(total)}</strong>
        <span class="muted">${progreso.cambiados > 0 ? `${number(progreso.cambiados)} con cambios` : nothing}</span>
        <button type="button" class="small" ?disabled=${this.isEnding} @click=${() => this.#cancel()}>Cancelar</button>
      </div>
      <progress aria-label="Avance" max=${total} .value=${progreso.hechos}></progress>
      <p class="muted">${this.#pace(progreso)}</p>
      ${progreso.pausa ? html`<p class="run-wait">${progreso.pausa.sentencia}</p>` : nothing}
      ${progreso.aviso ? html`<p class="run-wait">${progreso.aviso}</p>` : nothing}
      ${this.#errors(errors)}`;
  }

  #pace({ ritmoPorMinuto, ritmoActual, finEsperado, pausa }) {
    const parts = [
      ritmoPorMinuto > 0 ? `${count(ritmoActual, 'respuesta', 'respuestas')} en el último minuto (a lo sumo ${count(ritmoPorMinuto, 'pregunta', 'preguntas')} por minuto)` : undefined,
      finEsperado ? `termina hacia ${moment(finEsperado)}` : undefined,
      pausa ? `se reanuda a las ${clock(pausa.hasta)}` : undefined,
    ].filter(Boolean);
    return parts.length > 0 ? `${parts.join(' · ')}.` : 'Se pregunta a la Rama Judicial en cuanto el ritmo lo permite.';
  }

  #errors(errors) {
    return errors.length === 0 ? nothing : html`
      <details class="run-errors">
        <summary>${count(errors.length, 'proceso sin respuesta', 'procesos sin respuesta')}</summary>
        <ul>${errors.map(({ radicado, error }) => html`<li><span class="radicado">${radicado}</span> ${error}</li>`)}</ul>
      </details>`;
  }

  #end(result) {
    return html`
      <div class="run-line">
        <strong>${summary(result)}</strong>
        <button type="button" class="small plain" aria-label="Cerrar el resumen" @click=${() => dismiss(this.runId)}>✕</button>
      </div>
      ${result.progreso.aviso ? html`<p class="muted">${result.progreso.aviso}</p>` : nothing}
      ${this.#errors(result.errors)}`;
  }
}

define('mp-run', RunProgress);
