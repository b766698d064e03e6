/** Runs, what they look at, and what came of it. */
package co.misprocesos.refresh.entity;
