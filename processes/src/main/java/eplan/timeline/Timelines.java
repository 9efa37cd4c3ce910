package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.util.List;

/** The calendars (ปฏิทินการปฏิบัติงาน) of the fiscal years. Anybody signed in may read them; HQ process owners make them. */
public interface Timelines {

    /**
     * Makes sure that the year has its calendar in force, copied from the template of letter ว 1353; does nothing if it has.
     *
     * @throws eplan.shared.Refused when it is still a draft ({@link YearDrafts})
     */
    void prepare(FiscalYear year);

    /** Years with a published calendar, oldest first; {@link YearDrafts} knows the others. */
    List<FiscalYear> years();

    /** The rounds of the year that the LAOs have, in calendar order: by opening date, yearly rows before monthly ones. */
    List<RoundView> rounds(FiscalYear year);

    /** Everything in the year's calendar, in the same order: the LAOs' rounds and those of hiring. */
    List<RoundView> calendar(FiscalYear year);

    /** The provinces' duties of the hiring cycle in the year's calendar, in the letter's order; they concern the next hiring year. */
    List<RoundView> hiring(FiscalYear year);

    /** One round, of whichever kind. @throws eplan.shared.NotFound when there is none */
    RoundView round(RoundId id);

    /** Moves the opening date of a round that has not opened. @throws eplan.shared.Refused when it has, or after the due date */
    void moveOpening(RoundId id, java.time.LocalDate opensOn, String reason);
}
