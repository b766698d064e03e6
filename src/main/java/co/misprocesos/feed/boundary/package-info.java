/** The feed of novedades and the record of a case over HTTP. */
package co.misprocesos.feed.boundary;
