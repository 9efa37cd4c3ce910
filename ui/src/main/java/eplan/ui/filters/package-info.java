/** Filters of lists: compact fields, and their place in the URL. */
@NullMarked
package eplan.ui.filters;

import org.jspecify.annotations.NullMarked;
