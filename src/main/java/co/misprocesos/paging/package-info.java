/** Gives long lists in pages that neither lose nor double a row while the list grows. */
package co.misprocesos.paging;
