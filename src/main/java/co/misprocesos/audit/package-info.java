/** Remembers who asked what, and what came of it. */
package co.misprocesos.audit;
