/** Plays the judiciary's public API over HTTP, for the demonstration and for tests that need a court that obeys. */
package co.misprocesos.court;
