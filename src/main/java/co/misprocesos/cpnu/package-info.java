/** Asks the judiciary's public source (CPNU), politely, and doubts what it says before anybody else hears it. */
package co.misprocesos.cpnu;
