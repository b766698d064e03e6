import { html, nothing } from './html.js';
import { Element, define } from './element.js';
import { keys } from './keys.js';
import { go } from './router.js';
import { moment } from './dates.js';
import { undoLatest } from './toast.js';
import { showKeys } from './key-sheet.js';
import { onAge } from './offline.js';

/** What surrounds every view: where one can go, who one is, and how old the data is when there is no connection. */
class Frame extends Element {
  static props = ['places', 'here', 'account', 'unseen', 'age'];

  opened() {
    keys('En todas partes', [
      ...this.places.map((place) => ({ key: `g ${place.key}`, words: `Ir a ${place.label}`, run: () => go(place.path) })),
      { key: '/', words: 'Buscar', run: () => document.querySelector('main [type=search], main textarea')?.focus() },
      { key: 'z', words: 'Deshacer lo último, mientras se ofrece', run: undoLatest },
      { key: '?', words: 'Ver los atajos del teclado', run: showKeys },
    ], this.leaving);
    onAge((age) => (this.age = age), this.leaving);
    addEventListener('mp-unseen', (event) => (this.unseen = event.detail), { signal: this.leaving });
  }

  #place(place) {
    const unseen = place.path === '/novedades' && this.unseen > 0;
    const many = this.unseen > 99;
    return html`
      <a href="#${place.path}" aria-current=${place.path === this.here ? 'page' : nothing}>
        ${place.icon}<span>${place.label}</span>
        ${unseen ? html`<span class="count" aria-label="${many ? 'Más de 99' : this.unseen} sin revisar">${many ? '99+' : this.unseen}</span>` : nothing}
      </a>`;
  }

  template() {
    return html`
      <a class="skip" href="#contenido" @click=${this.#skip}>Ir al contenido</a>
      <header class="top">
        <a class="brand" href="#/">Mis Procesos</a>
        <nav aria-label="Principal">${this.places.map((place) => this.#place(place))}</nav>
        <div class="who">
          <span class="email" title=${this.account?.email}>${this.account?.email}</span>
          <button type="button" class="plain" aria-label="Atajos del teclado" @click=${showKeys}>?</button>
          <button type="button" class="plain" @click=${() => this.tell('mp-leave')}>Salir</button>
        </div>
      </header>
      ${this.age?.since ? this.#age(this.age) : nothing}`;
  }

  #age({ since, isBack }) {
    return html`<p class="strip warn" role="status">${isBack
      ? html`Hay conexión otra vez; lo que ve es de ${moment(since)}.
        <button type="button" class="link" @click=${() => location.reload()}>Ver lo de ahora</button>`
      : html`Sin conexión. Ve lo que se guardó en este equipo: ${moment(since)}.`}</p>`;
  }

  #skip(event) {
    event.preventDefault();
    document.getElementById('contenido').focus();
  }
}

define('mp-frame', Frame);
