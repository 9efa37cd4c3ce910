/**
 * Headquarters' calendar: the year's rounds as bars and in a table, change sets from draft over preview to undo, their history,
 * holidays. Others have no way in.
 */
@NullMarked
package eplan.ui.timeline;

import org.jspecify.annotations.NullMarked;
