/** What an operator does from the command line. */
package co.misprocesos.operation;
