/** The saved processes over REST. */
package co.misprocesos.saved.boundary;
