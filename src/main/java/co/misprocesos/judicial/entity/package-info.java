/** The court's facts as values: what a reading says, how two readings differ, in what state a case is. */
package co.misprocesos.judicial.entity;
