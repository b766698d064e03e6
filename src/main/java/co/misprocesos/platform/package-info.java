/** Holds the house up: the data source, the settings, health, what every answer carries, and the launcher. */
package co.misprocesos.platform;
