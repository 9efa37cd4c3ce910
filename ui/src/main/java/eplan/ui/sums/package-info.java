/** How much of the plan reached money: the nation, a province, and an LAO's own card. */
@NullMarked
package eplan.ui.sums;

import org.jspecify.annotations.NullMarked;
