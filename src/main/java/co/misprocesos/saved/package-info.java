/** What a user follows. */
package co.misprocesos.saved;
