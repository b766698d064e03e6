/** Projects and imports over REST. */
package co.misprocesos.project.boundary;
