/** Brings the schema to what this version expects, before anything else starts. */
package co.misprocesos.migration;
