/** Business clock, Buddhist-era dates, fiscal years and typed ids; uses no other context. */
@NullMarked
package eplan.shared;

import org.jspecify.annotations.NullMarked;
