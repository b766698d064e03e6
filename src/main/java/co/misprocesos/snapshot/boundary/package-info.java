/** Marks the lists that are remembered, and remembers them. */
package co.misprocesos.snapshot.boundary;
