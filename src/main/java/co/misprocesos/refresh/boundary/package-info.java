/** Asking for cases, watching a run, and the calls of a scheduler. */
package co.misprocesos.refresh.boundary;
