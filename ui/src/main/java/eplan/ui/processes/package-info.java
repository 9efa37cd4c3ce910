/**
 * The processes at headquarters: the models with how many cases stand at each step and for how long, which cases run on which version
 * of a model, and moving them to the newest. Others have no way in.
 */
@NullMarked
package eplan.ui.processes;

import org.jspecify.annotations.NullMarked;
