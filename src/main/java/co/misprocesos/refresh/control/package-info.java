/** One door for all who want a case verified, one engine behind it, and the only place where the source and the record meet. */
package co.misprocesos.refresh.control;
