package eplan.timeline;

import java.time.LocalDate;

/** The date in force of one LAO, with the LAO's name for messages. */
record LaoDate(String nameTh, LocalDate dueOn, Deadline.Source source) {}
