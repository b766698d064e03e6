/** Real servers for tests: PostgreSQL, Payara Micro with the WAR, and a client that speaks to it over HTTP. */
package co.misprocesos.server;
