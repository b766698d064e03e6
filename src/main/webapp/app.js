import './page/progress.js';
import './page/toast.js';
import './problem/failure-notice.js';
import './account/login-form.js';
import './account/login-view.js';
import './page/frame.js';
import { html, nothing } from './page/html.js';
import { Element, define } from './page/element.js';
import { register } from './page/offline.js';
import { focusTitle } from './page/focus.js';
import { match, path } from './page/router.js';
import { title } from './page/title.js';
import { Failure, failureOf } from './problem/failure.js';
import { finishRemovals } from './problem/removal.js';
import { onSessionEnd } from './problem/request.js';
import { currentAccount, leave, recall } from './account/session.js';
import { renew } from './account/session-end.js';
import { settlePending } from './page/toast.js';
import { places, routes } from './routes.js';

/** What is still to be deleted is not shown again, unless that takes long. */
function soon() {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}

/** The route of the place where one is. */
const here = () => match(routes, path()) ?? match(routes, '/');

/** Undefined once what a place needs is here; else why it is not. */
function brought(route) {
  return route.load().then(() => undefined, (error) => {
    console.warn(error);
    return new Failure(-1, 'No se pudo traer esta vista. Vuelva a cargar la página; lo que escribió sigue aquí.');
  });
}

/** The root: who is here, and what they look at. */
class App extends Element {
  #state = 'opening';
  #failure;
  /** Why the place where one is cannot be shown. */
  #missing;

  opened() {
    onSessionEnd(renew);
    this.replaceChildren();
    const options = { signal: this.leaving };
    addEventListener('hashchange', () => this.#arrive(), options);
    this.addEventListener('mp-entered', () => this.#enter(), options);
    this.addEventListener('mp-leave', () => this.#leave(), options);
    this.#open();
  }

  async #open() {
    this.#failure = undefined;
    try {
      const who = await recall();
      await (who && Promise.race([finishRemovals(), soon()]));
      this.#state = who ? 'inside' : 'outside';
    } catch (error) {
      this.#failure = failureOf(error);
      this.#state = this.#failure.status === 0 ? 'outside' : 'failed';
    }
    await this.#show();
  }

  async #enter() {
    if (this.#state !== 'inside') {
      await Promise.race([finishRemovals(), soon()]);
      this.#state = 'inside';
      await this.#arrive();
    }
  }

  /** Draws once what the place needs is here; until then one sees what one saw. False when one is somewhere else by then. */
  async #show() {
    const asked = path();
    const missing = this.#state === 'inside' ? await brought(here()) : undefined;
    if (asked !== path()) {
      return false;
    }
    this.#missing = missing;
    this.update();
    return true;
  }

  async #leave() {
    await Promise.race([settlePending(), soon()]);
    this.querySelector('mp-works').stop();
    await leave();
    this.querySelector('mp-toasts').clear();
    location.hash = '';
    this.#failure = undefined;
    this.#state = 'outside';
    dispatchEvent(new CustomEvent('mp-unseen', { detail: 0 }));
    this.#arrive();
  }

  /** A new place begins at its top, with its title read aloud. */
  async #arrive() {
    if (!(await this.#show())) {
      return;
    }
    scrollTo(0, 0);
    requestAnimationFrame(() => focusTitle() || document.getElementById('contenido')?.focus({ preventScroll: true }));
  }

  template() {
    return html`${this.#content()}<div class="foot"><mp-works></mp-works><mp-toasts></mp-toasts></div>`;
  }

  #content() {
    switch (this.#state) {
      case 'inside':
        return this.#inside();
      case 'outside':
        title('Entrar');
        return html`<mp-login .failure=${this.#failure} .retry=${() => this.#open()}></mp-login>`;
      case 'failed':
        return html`<main><mp-failure .failure=${this.#failure} .retry=${() => this.#open()}></mp-failure></main>`;
      default:
        return nothing;
    }
  }

  #inside() {
    const route = here();
    title(route.title);
    return html`
      <mp-frame .places=${places} .here=${route.place} .account=${currentAccount()}></mp-frame>
      <mp-sin-revisar></mp-sin-revisar>
      <mp-fuente></mp-fuente>
      <main id="contenido" tabindex="-1">${this.#missing ? this.#unshown(route) : route.show(route.params)}</main>`;
  }

  /** A browser asks for a module that failed once no more: only a reload does. */
  #unshown({ title: name }) {
    return html`<h1 tabindex="-1">${name}</h1><mp-failure .failure=${this.#missing} .retry=${() => location.reload()}></mp-failure>`;
  }
}

define('mp-app', App);
register();
