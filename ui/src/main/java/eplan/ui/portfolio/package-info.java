/** Which analyst (จนท.วถ.) looks after which LAO: seeing it, giving LAOs away, balancing, and what was. */
@NullMarked
package eplan.ui.portfolio;

import org.jspecify.annotations.NullMarked;
