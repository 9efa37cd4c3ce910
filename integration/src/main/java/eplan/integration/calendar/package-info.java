/** Calendars of deadlines (iCalendar, RFC 5545), which telephones and calendar programs ask for by a secret link. */
@NullMarked
package eplan.integration.calendar;

import org.jspecify.annotations.NullMarked;
