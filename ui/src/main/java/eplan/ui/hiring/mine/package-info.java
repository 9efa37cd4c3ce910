/** What an analyst has of their own in the hiring cycle: contracts with instalments, scores and evaluations. */
@NullMarked
package eplan.ui.hiring.mine;

import org.jspecify.annotations.NullMarked;
