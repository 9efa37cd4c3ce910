/** Finds the form of an entry item. */
@NullMarked
package eplan.forms;

import org.jspecify.annotations.NullMarked;
