package eplan.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The government holidays, which headquarters keep. Anybody signed in may read them; HQ process owners change them. What runs by
 * working days (timers, escalations, on-behalf tasks) follows a change in the same transaction, with the reason.
 */
public interface Holidays {

    /** The holidays of one calendar year of the Buddhist era, by day. */
    List<Holiday> of(int buddhistYear);

    /** Adds a holiday, or replaces what that day was. @throws eplan.shared.Refused without a name or a source */
    void put(Holiday holiday, String reason);

    /** Makes the day an ordinary one again. @throws eplan.shared.NotFound when it is no holiday */
    void remove(LocalDate day, String reason);

    /** What kind of holiday; text key {@code holiday.kind.<name>}. */
    enum Kind {
        FIXED,
        LUNAR,
        /** Dated by the palace each year. */
        ROYAL,
        SUBSTITUTE,
        /** The cabinet's, for once. */
        SPECIAL,
        /** In some provinces only: a working day for the nation. */
        REGIONAL
    }

    /** @param source where it comes from, such as a cabinet resolution and its date; required */
    record Holiday(LocalDate day, String nameTh, String nameEn, Kind kind, String source, String note) {}
}
