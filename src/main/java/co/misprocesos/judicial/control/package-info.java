/** Registers readings and tells what is known. */
package co.misprocesos.judicial.control;
