/** Writes problems as RFC 9457 answers, whatever threw them. */
package co.misprocesos.problem.boundary;
