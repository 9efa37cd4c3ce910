/** The Camunda engine: configuration, due jobs, set-based timer moves. Uses shared only; others implement its SPI. */
@NullMarked
package eplan.engine;

import org.jspecify.annotations.NullMarked;
