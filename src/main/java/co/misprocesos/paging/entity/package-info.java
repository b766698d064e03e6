/** A page, where the next one begins, and how long one may be. */
package co.misprocesos.paging.entity;
