/** What the database shows now, and what was answered when it showed the same. */
package co.misprocesos.snapshot.control;
