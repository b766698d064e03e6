/** Holds the radicado as a value, and what a pasted text says about radicados. */
package co.misprocesos.radicado.entity;
