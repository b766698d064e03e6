/** Asks a court over real HTTP and listens to what is made of its answers. */
package co.misprocesos.cpnu;
