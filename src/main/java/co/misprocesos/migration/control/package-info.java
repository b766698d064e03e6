/** Runs the changes of the top-level folder {@code liquibase/}. */
package co.misprocesos.migration.control;
