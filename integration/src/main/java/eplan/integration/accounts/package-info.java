/** The accounts that the embedded default makes at its first start. */
@NullMarked
package eplan.integration.accounts;

import org.jspecify.annotations.NullMarked;
