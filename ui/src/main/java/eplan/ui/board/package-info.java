/** The province board: LAO × round in words and shapes, with the three rates. */
@NullMarked
package eplan.ui.board;

import org.jspecify.annotations.NullMarked;
