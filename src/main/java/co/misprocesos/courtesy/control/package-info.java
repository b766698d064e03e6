/** Spares the source for the whole installation: one pace, one day's budget and one pause for all servers of an address. */
package co.misprocesos.courtesy.control;
