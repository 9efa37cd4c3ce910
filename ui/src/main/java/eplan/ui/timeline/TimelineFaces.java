package eplan.ui.timeline;

import eplan.cycle.YearOpening;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets;
import eplan.timeline.HolidayForesight;
import eplan.timeline.Holidays;
import eplan.timeline.Timelines;
import eplan.timeline.YearDrafts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The faces that the calendar works with, handed on as one. */
@Component
@Lazy // asked for by views only
record TimelineFaces(
        CalendarFaces calendar,
        ChangeSets sets,
        Registry registry,
        Actors actors,
        BusinessClock clock,
        ChangeRuns runs,
        ObjectProvider<YearOpening> opening,
        ObjectProvider<YearDrafts> drafts) {

    Timelines timelines() {
        return calendar.timelines();
    }

    Holidays holidays() {
        return calendar.holidays();
    }

    HolidayForesight foresight() {
        return calendar.foresight();
    }

    /** Shapes the rounds of a year that is a draft. */
    YearDrafts shaping() {
        return drafts.getObject();
    }

    /** Whether to offer what only process owners may do; the services ask again. */
    boolean mayChange() {
        return actors.current().role() == Role.HQ_PROCESS_OWNER;
    }

    /** Drafts among them, where they are known. */
    List<FiscalYear> years() {
        YearDrafts known = drafts.getIfAvailable();
        return known == null ? timelines().years() : known.years();
    }

    /** Whether the year's dates are moved by change sets; a draft's are shaped on the page of the years. */
    boolean published(FiscalYear year) {
        YearDrafts known = drafts.getIfAvailable();
        return known == null || known.state(year).published();
    }
}
