import './casos-barra.js';
import './casos-filtros.js';
import './casos-tabla.js';
import '../refresh/run-progress.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { announce } from '../page/announce.js';
import { count } from '../page/words.js';
import { sayFailure } from '../problem/failed.js';
import { failureOf } from '../problem/failure.js';
import { followed, onRuns } from '../refresh/runs.js';
import { bringRows, dropRows } from './casos-acciones.js';
import { ServerSearch } from './casos-busqueda.js';
import { CaseList } from './casos-estado.js';
import { Reloads } from './casos-recarga.js';

/** A list of cases to work with: `source` says where from. Tells `mp-list` (what was loaded) each time. */
class CasosLista extends Element {
  static props = ['source', 'failure', 'isBusy'];

  opened() {
    this.list = new CaseList(this.source.key);
    this.reloads = new Reloads(() => this.#load());
    this.search = new ServerSearch(this.source, (found) => this.#then(() => this.list.found(found)));
    this.leaving.addEventListener('abort', () => [this.search, this.reloads].forEach((one) => one.stop()));
    addEventListener('mp-undone', () => this.#then(() => this.list.unhide([])), { signal: this.leaving });
    onRuns(({ detail }) => this.#moved(detail), this.leaving);
    this.#load();
    this.search.look(this.list.filter.q);
  }

  async #load() {
    this.failure = undefined;
    try {
      const loaded = await this.source.load(this.leaving);
      this.list.take(loaded.rows);
      this.tell('mp-list', loaded);
    } catch (error) {
      this.failure = error.name === 'AbortError' ? undefined : failureOf(error);
    }
    this.update();
  }

  #moved(run) {
    if (run?.projectId === this.source.key && run.result && this.list.isKnown) {
      this.list.absorb(run.result);
      this.reloads.moved(run);
    }
    this.update();
  }

  #then(change) {
    change();
    this.update();
  }

  #filter(change) {
    this.#then(() => this.list.refilter(change));
    if (change.q !== undefined) {
      this.search.look(change.q);
      announce(count(this.list.shown.length, 'proceso', 'procesos'));
    }
  }

  /** Has all rows refreshed. */
  refreshAll() {
    this.list.marks.askAgain();
    return this.#busily(() => this.source.refresh());
  }

  #refresh(rows = this.list.chosenRows) {
    this.list.marks.askAgain(rows.map(({ radicado }) => radicado));
    return rows.length > 0 && this.#busily(() => this.source.refresh(rows));
  }

  async #busily(work) {
    this.isBusy = true;
    try {
      await work();
    } catch (error) {
      sayFailure(error, () => this.#busily(work));
    }
    this.isBusy = false;
  }

  #bring() {
    const rows = this.list.chosenRows;
    return this.#busily(() => bringRows(this.#desk(), rows));
  }

  #desk() {
    const { list, source } = this;
    return { list, source, redraw: () => this.update(), reload: () => this.#load() };
  }

  template() {
    const { list } = this;
    return html`
      <div class="runs">${repeat(followed(this.source.key), ({ runId }) => runId, ({ runId }) => html`<mp-run .runId=${runId}></mp-run>`)}</div>
      <mp-failure .failure=${this.failure} .retry=${() => this.#load()}></mp-failure>
      ${!list.isKnown ? this.failure ? nothing : html`<p role="status" class="waiting muted">Cargando…</p>`
        : list.total === 0 ? html`<section class="card empty">${this.#empty()}</section>` : this.#table()}`;
  }

  #empty() {
    return html`
      <h2>${this.source.isSaved ? 'Todavía no sigue ningún proceso' : 'Este proyecto está vacío'}</h2>
      <p>${this.source.isSaved ? 'Consulte un radicado y guárdelo, o importe una lista.'
        : 'Guarde procesos en él desde Consultar, importe una lista, o lleve aquí los que ya sigue.'}</p>
      <div class="row"><a class="button primary" href="#/consultar">Consultar radicados</a><a class="button" href="#/importar">Importar una lista</a></div>`;
  }

  #table() {
    const { list } = this;
    return html`
      <mp-casos-filtros .filter=${list.filter} .kinds=${list.kinds} .total=${list.fitting}
          @mp-filter=${({ detail }) => this.#filter(detail)} @mp-rows=${() => this.querySelector('mp-casos-tabla').enter()}></mp-casos-filtros>
      <mp-casos-barra .total=${list.shown.length} .chosen=${list.chosenRows.length} .marked=${list.marks.size}
          .isSaved=${this.source.isSaved} .isBusy=${this.isBusy}
          @mp-choose-all=${({ detail }) => this.#then(() => list.chooseAll(detail))} @mp-refresh=${() => this.#refresh()}
          @mp-bring=${() => this.#bring()} @mp-drop=${() => dropRows(this.#desk(), list.chosenRows)}
          @mp-dismiss=${() => this.#then(() => list.dismiss())}></mp-casos-barra>
      <mp-casos-tabla .rows=${list.shown} .marks=${list.marks} .chosen=${list.chosen} .order=${list.filter.orden}
          @mp-order=${({ detail }) => this.#filter({ orden: detail ?? '' })}
          @mp-choose=${({ detail }) => this.#then(() => list.choose(detail.index, detail.range))}
          @mp-refresh=${({ detail }) => this.#refresh(detail && [detail])}
          @mp-dismiss=${({ detail }) => this.#then(() => list.dismiss([detail]))}></mp-casos-tabla>
      ${list.shown.length === 0 ? html`<p class="empty">Ningún proceso de la lista es así.
        <button type="button" class="link" @click=${() => this.#filter({ q: '', estado: '' })}>Ver todos</button></p>` : nothing}`;
  }
}

define('mp-casos', CasosLista);
