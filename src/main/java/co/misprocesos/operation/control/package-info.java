/** What the commands do: unpack the server, and look at a configuration without starting anything. */
package co.misprocesos.operation.control;
