/** Writes a database to a file and brings it back, with PostgreSQL's own programs. */
package co.misprocesos.backup.control;
