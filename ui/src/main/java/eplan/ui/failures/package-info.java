/** Steps that failed for good, at headquarters: whose, why, and trying them again. */
@NullMarked
package eplan.ui.failures;

import org.jspecify.annotations.NullMarked;
