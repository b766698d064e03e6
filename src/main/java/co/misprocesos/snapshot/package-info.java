/** Gives a list again from memory while nothing in the database has changed. */
package co.misprocesos.snapshot;
