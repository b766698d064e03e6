/** Says what went wrong in a way that a person and a client can both act on (RFC 9457). */
package co.misprocesos.problem;
