/** Tells operators how the schema is. */
package co.misprocesos.migration.boundary;
