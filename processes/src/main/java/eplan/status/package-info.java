/** Rates and matrices: received, on time, passing checks, by LAO and province. Reads what the cycle keeps; uses no engine. */
@NullMarked
package eplan.status;

import org.jspecify.annotations.NullMarked;
