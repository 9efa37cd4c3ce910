/** Business clock, Buddhist-era dates, fiscal years, typed ids and the files that are kept; uses no other context. */
@NullMarked
package eplan.shared;

import org.jspecify.annotations.NullMarked;
