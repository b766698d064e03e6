/** What a problem is, and the catalogue of those that exist. */
package co.misprocesos.problem.entity;
