/** The runnable file, called as an operator calls it. */
package co.misprocesos.operation;
