package eplan.timeline;

import java.time.LocalDate;

/** Applies what was scheduled; called by the clock at the start of each business day, as the system. */
public interface ScheduledChanges {

    /** Applies every set scheduled for the day or before, each in a transaction of its own; one that cannot be applied is marked and told. */
    void startDay(LocalDate day);
}
