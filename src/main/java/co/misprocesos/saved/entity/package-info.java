/** A followed case, as its user's list shows it. */
package co.misprocesos.saved.entity;
