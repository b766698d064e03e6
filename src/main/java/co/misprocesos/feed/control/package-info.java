/** Puts novedades before those who follow a case, and reads them and the case's record page by page. */
package co.misprocesos.feed.control;
