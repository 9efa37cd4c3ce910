/** One step of the hiring cycle on screen: whose turn it is, by when and why, chasing it, later dates, what happened. */
@NullMarked
package eplan.ui.hiring.step;

import org.jspecify.annotations.NullMarked;
