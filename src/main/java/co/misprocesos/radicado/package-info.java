/** Owns the rule of the 23-digit radicado: reads it out of what people paste, and tells what its parts mean. */
package co.misprocesos.radicado;
