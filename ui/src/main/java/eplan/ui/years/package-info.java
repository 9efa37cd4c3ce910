/**
 * The years' calendars at headquarters before they are in force: drafts with their rounds and what is wrong with them, publishing,
 * and special rounds of a published year. Others have no way in.
 */
@NullMarked
package eplan.ui.years;

import org.jspecify.annotations.NullMarked;
