/** A project, its cases, and the values that name it. */
package co.misprocesos.project.entity;
