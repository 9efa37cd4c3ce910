/** The business clock of each mode, advancing the demo clock, and the simulated people of the embedded default. */
@NullMarked
package eplan.clock;

import org.jspecify.annotations.NullMarked;
