/** What one line of the log says. */
package co.misprocesos.audit.entity;
