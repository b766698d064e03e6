/** Speaks HTTP about accounts: the resources under {@code /auth} and the bearer of every request. */
package co.misprocesos.account.boundary;
