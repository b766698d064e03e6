/** Coloured groups of what is followed. */
package co.misprocesos.project;
