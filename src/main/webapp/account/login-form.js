import { html, nothing } from '../page/html.js';
import { Element, define } from '../page/element.js';
import { failureOf } from '../problem/failure.js';
import { currentAccount, enter, register } from './session.js';

/** The fields to log in or to open an account; tells `mp-entered` once somebody is in. */
class LoginForm extends Element {
  static props = ['isNew', 'failure', 'isBusy', 'email'];
  #isOpen = false;

  opened() {
    this.email ??= currentAccount()?.email ?? '';
  }

  /** Where it opens over what one is typing, the keys go into the password and close nothing. */
  drawn() {
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.closest('dialog')?.querySelector('[name=password]').focus();
    }
  }

  async #send(event) {
    event.preventDefault();
    const { email, password } = event.target.elements;
    this.isBusy = true;
    this.failure = undefined;
    try {
      await (this.isNew ? register : enter)(email.value.trim(), password.value);
      this.tell('mp-entered');
    } catch (error) {
      this.failure = failureOf(error);
    }
    this.isBusy = false;
  }

  /** What is wrong with a field; an address that has an account already is wrong in its own. */
  #wrong(name) {
    const isTaken = name === 'email' && this.failure?.status === 409;
    return isTaken ? `${this.failure.detail} Entre con ella o use otro correo.` : this.failure?.about(name);
  }

  #field(name, label, autocomplete, value = '') {
    const wrong = this.#wrong(name);
    return html`
      <div class="field">
        <label for="entrar-${name}">${label}</label>
        <input id="entrar-${name}" name=${name} type=${name} required autocomplete=${autocomplete} .defaultValue=${value}
            aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${wrong ? `entrar-${name}-mal` : nothing}>
        ${wrong ? html`<small class="wrong" id="entrar-${name}-mal" role="alert">${wrong}</small>` : nothing}
      </div>`;
  }

  template() {
    return html`
      <form @submit=${this.#send}>
        ${this.#field('email', 'Correo', 'username', this.email)}
        ${this.#field('password', 'Contraseña', this.isNew ? 'new-password' : 'current-password')}
        ${this.isNew ? html`<p class="muted">Al menos ocho caracteres; que no sea una contraseña común.</p>` : nothing}
        <mp-failure .failure=${this.#wrong('email') || this.#wrong('password') ? undefined : this.failure}></mp-failure>
        <button class="primary" ?disabled=${this.isBusy}>${this.isNew ? 'Crear la cuenta' : 'Entrar'}</button>
      </form>`;
  }
}

define('mp-login-form', LoginForm);
