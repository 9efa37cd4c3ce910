/** The demo clock: headquarters moves the business day of the embedded default and watches the year run. */
@NullMarked
package eplan.ui.clock;

import org.jspecify.annotations.NullMarked;
