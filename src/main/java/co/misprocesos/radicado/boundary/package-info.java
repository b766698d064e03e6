/** What a pasted text says about radicados, over HTTP. */
package co.misprocesos.radicado.boundary;
