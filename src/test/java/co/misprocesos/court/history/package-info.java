/** Lets a simulated court live through many days and knows each true change, so that what is told can be checked. */
package co.misprocesos.court.history;
