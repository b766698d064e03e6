/** Starts, outages and stops: what a server does when the things it stands on go away. */
package co.misprocesos.lifecycle;
