/** One's own settings (ของฉัน): the daily mail, its language, and the calendar on the telephone. */
@NullMarked
package eplan.ui.settings;

import org.jspecify.annotations.NullMarked;
