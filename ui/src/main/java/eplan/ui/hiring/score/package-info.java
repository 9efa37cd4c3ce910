/** One analyst's system score on screen: its parts, the cases behind each point, objecting to it and the answer. */
@NullMarked
package eplan.ui.hiring.score;

import org.jspecify.annotations.NullMarked;
