package eplan.integration.calendar;

import java.time.LocalDate;

/**
 * One whole day of a calendar.
 *
 * @param uid the same for the same event each time the calendar is read
 * @param description empty for none
 */
record IcsEvent(String uid, LocalDate day, String summary, String description) {}
