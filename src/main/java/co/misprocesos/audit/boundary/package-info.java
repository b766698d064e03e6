/** A user's own log over REST. */
package co.misprocesos.audit.boundary;
