/** Writes and reads the log. */
package co.misprocesos.audit.control;
