/** Keeps a copy of everything and brings it back. */
package co.misprocesos.backup;
