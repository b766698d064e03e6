/** The data source, the settings' rules, the clock, and the launcher. */
package co.misprocesos.platform.control;
