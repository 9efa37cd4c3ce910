/** Append-only record of who did what, when, why and for whom. Uses shared and people. */
@NullMarked
package eplan.audit;

import org.jspecify.annotations.NullMarked;
