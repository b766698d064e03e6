import './actuacion-item.js';
import { ALL, chosen } from './actuaciones-filter.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { month } from '../page/dates.js';
import { count, number } from '../page/words.js';
import { Pages } from '../paging/pages.js';
import { failureOf } from '../problem/failure.js';

/** The actuaciones of a case or of one instance, newest first, as far as one reads. `news`: kinds of novedades by id. */
class ActuacionesTimeline extends Element {
  static props = ['radicado', 'instancia', 'news', 'failure', 'isBusy', 'choice'];
  #pages;

  opened() {
    this.choice = ALL;
    this.reload();
    this.addEventListener('mp-choice', ({ detail }) => (this.choice = detail), { signal: this.leaving });
    this.addEventListener('mp-pair', ({ detail }) => this.#show(detail), { signal: this.leaving });
  }

  /** Reads the list anew, as far as it was read: what was registered may have changed. */
  async reload() {
    const only = this.instancia ? `&idProceso=${this.instancia.idProceso}` : '';
    const fresh = new Pages(`/procesos/${this.radicado}/actuaciones?limit=100${only}`, 'actuaciones');
    const wanted = this.#pages?.items.length ?? 1;
    const before = this.#pages;
    this.#pages ??= fresh;
    do {
      await this.#next(fresh);
    } while (this.isConnected && fresh.items.length < wanted && !fresh.isDone && !this.failure);
    this.#pages = this.failure && before ? before : fresh;
    this.update();
  }

  /** The next page; resolves once it is here. */
  async #next(pages = this.#pages) {
    this.failure = undefined;
    this.isBusy = true;
    try {
      await pages.more(this.leaving);
    } catch (error) {
      this.failure = error.name === 'AbortError' ? undefined : failureOf(error);
    }
    this.isBusy = false;
  }

  async #more() {
    const first = this.#pages.items.length;
    await this.#next();
    const next = chosen(this.#pages.items.slice(first), this.choice)[0];
    requestAnimationFrame(() => this.#item(next?.id)?.focus());
  }

  /** All pages and no filter, for print; resolves once they are here. */
  async all() {
    this.choice = ALL;
    while (!this.#pages.isDone && !this.failure && this.isConnected) {
      await this.#next();
    }
  }

  async #show(id) {
    this.choice = ALL;
    while (this.isConnected && !this.#pages.items.some((item) => item.id === id) && !this.#pages.isDone && !this.failure) {
      await this.#next();
    }
    this.update();
    requestAnimationFrame(() => this.#item(id)?.focus());
  }

  #item(id) {
    return this.querySelector(`[data-actuacion="${id}"]`);
  }

  template() {
    const { items, isDone } = this.#pages;
    const shown = chosen(items, this.choice);
    const of = this.instancia ? html` <span class="of">${this.instancia.despacho}</span>` : nothing;
    return html`
      <section aria-label="Actuaciones">
        <div class="spread"><h2>Actuaciones${of}</h2>
          ${items.length ? html`<mp-actuaciones-filter .choice=${this.choice} .found=${this.#found(shown)}></mp-actuaciones-filter>` : nothing}</div>
        ${repeat(months(shown), ([first]) => first.id, (group) => this.#month(group))}
        <mp-failure .failure=${this.failure} .retry=${() => (items.length ? this.#more() : this.reload())}></mp-failure>
        ${shown.length === 0 && !this.failure ? html`<p class="muted none">${this.#none()}</p>` : nothing}
        ${isDone || items.length === 0 ? nothing : html`<p class="more no-print"><button type="button" ?disabled=${this.isBusy} @click=${() => this.#more()}>
          ${this.isBusy ? 'Cargando…' : 'Ver más antiguas'}</button></p>`}
      </section>`;
  }

  #month(items) {
    return html`
      <h3>${month(items[0].fechaActuacion)}</h3>
      <ol>${repeat(items, ({ id }) => id, (item) => html`<li tabindex="-1" data-actuacion=${item.id}>
        <mp-actuacion .actuacion=${item} .radicado=${this.radicado} .news=${this.news.get(item.id)}></mp-actuacion></li>`)}</ol>`;
  }

  #found(shown) {
    const { items, isDone } = this.#pages;
    const all = `${count(items.length, 'actuación', 'actuaciones')}${isDone ? '' : ', las más recientes'}`;
    return shown.length === items.length ? all : `${number(shown.length)} de ${all}`;
  }

  #none() {
    if (!this.#pages.isDone && this.#pages.items.length === 0) {
      return 'Cargando…';
    }
    return this.#pages.items.length ? 'Ninguna cumple el filtro.' : 'No se conocen actuaciones.';
  }
}

/** Neighbours of one month together, in the order given. */
function months(items) {
  const groups = [];
  for (const item of items) {
    if (groups.at(-1)?.[0].fechaActuacion.slice(0, 7) === item.fechaActuacion.slice(0, 7)) {
      groups.at(-1).push(item);
    } else {
      groups.push([item]);
    }
  }
  return groups;
}

define('mp-actuaciones', ActuacionesTimeline);
