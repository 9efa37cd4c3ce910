/** The escalation ladder at headquarters: its rows, what they would do today, its versions and the provinces' settings. */
@NullMarked
package eplan.ui.ladder;

import org.jspecify.annotations.NullMarked;
