/** What became of a record's values: every change in words, and versions side by side. */
@NullMarked
package eplan.forms.history;

import org.jspecify.annotations.NullMarked;
