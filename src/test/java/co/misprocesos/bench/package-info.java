/** Measures how cheap reading is, beside what the same machine can do at best. Not a test: nothing here passes or fails. */
package co.misprocesos.bench;
