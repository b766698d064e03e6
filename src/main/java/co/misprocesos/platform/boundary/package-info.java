/** What every request and every probe meets first. */
package co.misprocesos.platform.boundary;
