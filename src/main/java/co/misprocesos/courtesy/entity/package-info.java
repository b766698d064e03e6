/** How the source treats us, and what may therefore leave. */
package co.misprocesos.courtesy.entity;
