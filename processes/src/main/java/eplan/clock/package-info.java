/** The business clock of each mode, advancing the demo clock, and the simulated LAO staff of the embedded default. */
@NullMarked
package eplan.clock;

import org.jspecify.annotations.NullMarked;
