/** Keeps what the court said of each case, and how it changed: once, for all who follow it. */
package co.misprocesos.judicial;
