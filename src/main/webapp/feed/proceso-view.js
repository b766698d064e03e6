import './actuaciones-timeline.js';
import './instancia-tabs.js';
import './movement-plot.js';
import './proceso-head.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { onPaper } from '../page/paper.js';
import { title } from '../page/title.js';
import { toast } from '../page/toast.js';
import { ask } from '../problem/request.js';
import { sayFailure } from '../problem/failed.js';
import { failureOf } from '../problem/failure.js';
import { notFollowed } from './not-followed.js';
import { procesoKeys } from './proceso-keys.js';
import { refreshOne } from './refresh-one.js';
import { UnseenNews } from './unseen-news.js';

/** One case: all that the court's record says of it. */
class ProcesoView extends Element {
  static props = ['params', 'failure', 'isBusy', 'progress', 'isPrinting', 'chosen'];
  #radicado;
  #caso;
  #saved;
  #news = new UnseenNews();

  opened() {
    const options = { signal: this.leaving };
    this.addEventListener('mp-instancia', ({ detail }) => (this.chosen = detail), options);
    this.addEventListener('mp-refresh', () => this.#refresh(), options);
    this.addEventListener('mp-print', () => this.#print(), options);
    onPaper((isPaper) => (isPaper ? this.#spread() : (this.isPrinting = false)), this.leaving);
    procesoKeys(this, () => this.#radicado);
  }

  /** Another address is another case in the same view. */
  drawn() {
    const asked = this.params.radicado.replace(/\D/g, '');
    if (asked !== this.#radicado) {
      this.#radicado = asked;
      this.#caso = this.chosen = this.failure = undefined;
      this.#load();
    }
  }

  async #load() {
    const radicado = this.#radicado;
    try {
      const [{ proceso }, { rows }, { novedades }] = await Promise.all([
        ask(`/procesos/${radicado}`, { signal: this.leaving }),
        ask(`/saved?q=${radicado}`, { signal: this.leaving }),
        ask(`/novedades?revisada=false&limit=200&radicado=${radicado}`, { signal: this.leaving }),
      ]);
      if (radicado === this.#radicado) {
        this.#receive(proceso, rows.find((row) => row.radicado === radicado), new UnseenNews(novedades));
      }
    } catch (error) {
      if (radicado === this.#radicado) {
        this.failure = error.name === 'AbortError' ? undefined : failureOf(error);
      }
    }
  }

  #receive(caso, saved, news) {
    this.#caso = caso;
    this.#saved = saved;
    this.#news = news;
    const known = caso.instancias.some(({ idProceso }) => idProceso === this.chosen);
    this.chosen = known ? this.chosen : (caso.instancias.find(({ principal }) => principal) ?? caso.instancias[0])?.idProceso;
    this.failure = undefined;
    title(saved?.demandante ?? caso.radicado);
  }

  async #refresh() {
    if (this.isBusy || !this.#saved) {
      return;
    }
    this.isBusy = true;
    this.progress = undefined;
    try {
      const before = this.#news.size;
      const { sentence, tone } = await refreshOne(this.#saved.id, (words) => (this.progress = words), this.leaving);
      await this.#load();
      this.querySelectorAll('mp-actuaciones').forEach((list) => list.reload());
      toast(this.#news.size > before ? `${sentence} Vea las novedades marcadas.` : sentence, { tone });
    } catch (error) {
      sayFailure(error, () => this.#refresh());
    }
    this.isBusy = false;
  }

  /** Shows all instances with all their actuaciones; resolves once they are here. */
  async #spread() {
    this.isPrinting = true;
    await new Promise(requestAnimationFrame);
    await Promise.all([...this.querySelectorAll('mp-actuaciones')].map((list) => list.all()));
    await new Promise(requestAnimationFrame);
  }

  async #print() {
    await this.#spread();
    print();
    this.isPrinting = false;
  }

  template() {
    if (!this.#caso) {
      return this.failure ? this.#nothingToShow() : html`<h1 tabindex="-1">Proceso</h1><p class="muted loading">Cargando…</p>`;
    }
    const caso = this.#caso;
    return html`
      <mp-failure .failure=${this.failure} .retry=${() => this.#load()}></mp-failure>
      <mp-proceso-head .caso=${caso} .saved=${this.#saved} .isBusy=${this.isBusy} .progress=${this.progress}></mp-proceso-head>
      ${caso.actividad?.length ? html`<mp-movement .actividad=${caso.actividad}></mp-movement>` : nothing}
      ${caso.instancias.length ? this.#instances(caso) : nothing}`;
  }

  #nothingToShow() {
    return [400, 404].includes(this.failure.status) ? notFollowed(this.#radicado, this.failure)
      : html`<h1 tabindex="-1">Proceso</h1><mp-failure .failure=${this.failure} .retry=${() => this.#load()}></mp-failure>`;
  }

  #instances({ instancias, radicado }) {
    const many = instancias.length > 1;
    const shown = instancias.filter(({ idProceso }) => idProceso === this.chosen || this.isPrinting);
    return html`
      <mp-instancias .instancias=${instancias} .chosen=${this.chosen} .news=${this.#news.byInstance}></mp-instancias>
      ${repeat(shown, ({ idProceso }) => idProceso, (instancia) => html`
        ${instancia.idProceso === this.chosen ? nothing : html`<mp-instancia class="printed card" .isOpen=${true} .instancia=${instancia}></mp-instancia>`}
        <mp-actuaciones .radicado=${radicado} .instancia=${many ? instancia : undefined} .news=${this.#news.byActuacion}></mp-actuaciones>`)}`;
  }
}

define('mp-proceso', ProcesoView);
