/** Asks, waits its turn, tries again where that can heal, leaves a refusing source alone, and translates. */
package co.misprocesos.cpnu.control;
