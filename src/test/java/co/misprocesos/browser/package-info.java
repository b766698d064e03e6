/** The page in a real browser, as a person meets it: seen by role and label, with nothing that goes wrong left unsaid. */
package co.misprocesos.browser;
