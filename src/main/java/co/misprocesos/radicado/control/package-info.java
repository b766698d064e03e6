/** Puts the parts of a radicado into words. */
package co.misprocesos.radicado.control;
