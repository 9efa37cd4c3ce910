/** The inbox, home of officers, heads, analysts and HQ: lateness groups, filters in the URL, the case beside the list. */
@NullMarked
package eplan.ui.inbox;

import org.jspecify.annotations.NullMarked;
