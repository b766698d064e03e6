/** The commands of the runnable file, one small class each. */
package co.misprocesos.operation.boundary;
