/** Making, changing and listing projects, and putting cases into them. */
package co.misprocesos.project.control;
