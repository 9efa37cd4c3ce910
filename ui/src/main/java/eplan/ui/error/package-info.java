/** What people see when something cannot be done: not found, refused, stale, database away, and what nobody foresaw. */
@NullMarked
package eplan.ui.error;

import org.jspecify.annotations.NullMarked;
