/** Tells each user what the court's record says of the cases they follow, and what changed in it. */
package co.misprocesos.feed;
