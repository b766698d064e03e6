/** A backup is what a restore brings back: drilled on a server of the client programs' own version. */
package co.misprocesos.backup;
