/** Knows who is asking: register, sign in, and the account behind a request. */
package co.misprocesos.account;
