/** What an account is made of: an address, a secret, and the key that signs its tokens. */
package co.misprocesos.account.entity;
