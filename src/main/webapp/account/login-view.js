import { html } from '../page/html.js';
import { Element, define } from '../page/element.js';

/** What a stranger sees: what this is, and the way in; with `failure`, why it is shut, and `retry`. */
class LoginView extends Element {
  static props = ['isNew', 'failure', 'retry'];

  /** What was wrong with the one is not wrong with the other. */
  #turn() {
    this.isNew = !this.isNew;
    this.querySelector('mp-login-form').failure = undefined;
  }

  template() {
    return html`
      <main id="contenido" class="login">
        <section class="login-words">
          <p class="brand">Mis Procesos</p>
          <h1 tabindex="-1">Sepa qué cambió en sus procesos, todos los días.</h1>
          <p>Guarde sus radicados. Cada mañana se consulta la Rama Judicial y aquí ve qué actuaciones son nuevas, y cuándo
            se verificó cada proceso por última vez.</p>
        </section>
        <section class="card login-card" aria-label=${this.isNew ? 'Crear una cuenta' : 'Entrar'}>
          <h2>${this.isNew ? 'Crear una cuenta' : 'Entrar'}</h2>
          <mp-failure .failure=${this.failure} .retry=${this.retry}></mp-failure>
          <mp-login-form .isNew=${this.isNew}></mp-login-form>
          <p class="muted">${this.isNew ? '¿Ya tiene una cuenta?' : '¿Primera vez aquí?'}
            <button type="button" class="link" @click=${() => this.#turn()}>
              ${this.isNew ? 'Entrar con ella' : 'Crear una cuenta'}</button></p>
        </section>
      </main>`;
  }
}

define('mp-login', LoginView);
