import { html } from '../page/html.js';
import { dialog } from '../page/dialog.js';
import { currentAccount, forgetEnded, forgetSeen } from './session.js';

let asking;

/**
 * A session that ended is said over the page, which stays as it is: whoever logs in again goes on where they were. Resolves
 * true when the same person is back. Several requests that fail at once ask once. Who does not come back leaves nothing to
 * be read without a connection.
 */
export function renew() {
  const who = currentAccount();
  if (!who) {
    return Promise.resolve(false);
  }
  asking ??= forgetSeen().then(() => dialog('Su sesión terminó', (close) => html`
    <p>Entre de nuevo para seguir donde estaba; lo que escribió sigue aquí.</p>
    <mp-login-form @mp-entered=${() => close(true)}></mp-login-form>`, { lasting: true })).then(async (back) => {
    asking = undefined;
    await (back || forgetEnded());
    if (currentAccount()?.id !== who.id || !back) {
      location.reload();
    }
    return back === true && currentAccount()?.id === who.id;
  });
  return asking;
}
