/** What is told of a case and of its changes, in the contract's words. */
package co.misprocesos.feed.entity;
