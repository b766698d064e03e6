/** Saving, listing and dropping cases, and keeping their facts those of the court's record. */
package co.misprocesos.saved.control;
