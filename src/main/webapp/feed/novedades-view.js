import './novedades-day.js';
import './novedades-days.js';
import './novedades-filter.js';
import './silence.js';
import { html, nothing, repeat } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { path, question, restate } from '../page/router.js';
import { count, number } from '../page/words.js';
import { failureOf } from '../problem/failure.js';
import { Inbox } from './inbox.js';
import { InboxMarks } from './inbox-marks.js';
import { watch } from './inbox-watch.js';
import { emptyInbox } from './novedades-empty.js';

/** What is not asked of the server alone. */
const WORDS = ['q', 'projectId', 'tipo', 'radicado'];

/** The inbox: what changed, by day and case, unread first. */
class NovedadesView extends Element {
  #filters = question();
  #inbox;
  #coming;
  #failure;
  #isMore = false;

  opened() {
    new InboxMarks(this);
    this.addEventListener('mp-filter', ({ detail }) => this.#filter(detail), { signal: this.leaving });
    addEventListener('hashchange', () => path() === '/novedades' && this.#filter(question()), { signal: this.leaving });
    watch(() => this.#look(), this.leaving);
    this.#load();
  }

  /** The novedades that are shown. */
  get list() {
    return this.#inbox.list;
  }

  /** One more or less is unseen in a case; gives how many are left in all. */
  counted(radicado, step) {
    this.#inbox.count(radicado, step);
    this.#tellUnseen();
    return this.#inbox.unseen;
  }

  #filter(filters) {
    const asked = (of) => [...of].filter(([name, value]) => name !== 'q' && value).sort().join();
    const isOther = asked(filters) !== asked(this.#filters);
    this.#filters = filters;
    restate('/novedades', filters);
    this.#inbox?.search(filters);
    return isOther ? this.#load() : this.#seek();
  }

  async #load() {
    const coming = new Inbox(this.#filters);
    this.#coming = coming;
    this.#failure = undefined;
    try {
      await coming.load(this.leaving);
      if (this.#coming === coming) {
        this.#inbox = coming;
        this.#tellUnseen();
        await this.#seek();
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  async #seek() {
    let goesOn = true;
    while (goesOn && this.#inbox?.seeks) {
      goesOn = await this.more();
    }
    this.update();
  }

  /** Loads the next page; false when there is none. */
  async more() {
    if (!this.#inbox || this.list.isDone || this.#isMore) {
      return false;
    }
    this.#isMore = true;
    this.#failure = undefined;
    try {
      await this.list.more(this.leaving);
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    } finally {
      this.#isMore = false;
      this.update();
    }
  }

  /** What is said of the age of things stays true, and what came meanwhile is told of. Without a connection it only grows older. */
  async #look() {
    await this.#inbox?.look(this.leaving).then(() => this.#tellUnseen(), () => undefined);
    this.update();
  }

  #fail(error) {
    this.#failure = error.name === 'AbortError' ? undefined : failureOf(error);
    this.update();
  }

  #tellUnseen() {
    const { unseen } = this.#inbox;
    dispatchEvent(new CustomEvent('mp-unseen', { detail: unseen }));
  }

  template() {
    const inbox = this.#inbox;
    return html`
      <div class="view-head"><h1 tabindex="-1">Novedades</h1>
        <span class="muted">${inbox ? (inbox.unseen ? `${number(inbox.unseen)} sin revisar` : inbox.rows.size ? 'Todo revisado' : '') : ''}</span></div>
      ${inbox ? html`<mp-dias .days=${inbox.days} .isDone=${this.list.isDone}></mp-dias>
        <mp-silencio .rows=${[...inbox.rows.values()]}></mp-silencio>` : nothing}
      ${inbox?.rows.size ? html`<mp-novedades-filter .filters=${this.#filters} .projects=${inbox.projects}></mp-novedades-filter>` : nothing}
      <mp-failure .failure=${this.#failure} .retry=${() => (this.#inbox && this.#coming === this.#inbox ? this.more() : this.#load())}></mp-failure>
      ${inbox?.arrived ? html`<div class="notice news"><p>${count(inbox.arrived, 'novedad llegó', 'novedades llegaron')} mientras leía.</p>
        <button type="button" @click=${() => this.#load()}>${inbox.arrived === 1 ? 'Verla' : 'Verlas'}</button></div>` : nothing}
      ${inbox ? this.#days() : this.#failure ? nothing : html`<div class="waiting card"><p class="muted">Cargando…</p></div>`}`;
  }

  #days() {
    const { days, rows, projects } = this.#inbox;
    return html`
      ${repeat(days, ({ day }) => day, (group) => html`<mp-novedades-day data-day=${group.day} .group=${group} .rows=${rows} .projects=${projects}></mp-novedades-day>`)}
      ${days.length ? nothing : this.#empty()}
      ${this.list.isDone ? nothing : html`<p class="more"><button type="button" ?disabled=${this.#isMore} @click=${() => this.more()}>Ver más antiguas</button></p>`}`;
  }

  #empty() {
    return emptyInbox({
      rows: this.#inbox.rows,
      isFiltered: WORDS.some((name) => this.#filters.get(name)),
      isUnseenOnly: !this.#filters.get('todas'),
      showAll: () => this.#filter(new URLSearchParams([...this.#filters].filter(([name]) => !WORDS.includes(name)))),
      showSeen: () => this.#filter(new URLSearchParams({ todas: '1' })),
    });
  }
}

define('mp-novedades', NovedadesView);
