/** Says what the source answered: a closed set of answers, and the court's own words in them. */
package co.misprocesos.cpnu.entity;
