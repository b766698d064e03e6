/** Tests that run inside the server: one deployment for all of them, with a clock and a court that they command. */
package co.misprocesos.container;
