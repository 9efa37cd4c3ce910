/** Measurements, run by {@code ./eplan bench NAME}; never part of the tests. */
package eplan.bench;
