/** Decides which cases are due and asks the court for them, politely. */
package co.misprocesos.refresh;
