/**
 * Headquarters' calendar: the year's rounds as bars and in a table, moving a due date with its preview, the record of
 * moves, holidays. Others have no way in.
 */
@NullMarked
package eplan.ui.timeline;

import org.jspecify.annotations.NullMarked;
