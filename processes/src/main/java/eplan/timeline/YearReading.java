package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearDrafts.YearState;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** How far a year is, what a round is to be, and for how many. */
@Component
class YearReading {

    private final CalendarYears calendars;
    private final YearDraftTable years;
    private final RoundPlanTable rounds;
    private final RoundScopes scopes;

    YearReading(CalendarYears calendars, YearDraftTable years, RoundPlanTable rounds, RoundScopes scopes) {
        this.calendars = calendars;
        this.years = years;
        this.rounds = rounds;
        this.scopes = scopes;
    }

    List<FiscalYear> years() {
        return calendars.all();
    }

    YearState state(FiscalYear year, Actor reader) {
        return years.get(year).seenBy(reader);
    }

    RoundPlan plan(RoundId round) {
        return rounds.get(round).plan();
    }

    long count(Scope scope, LocalDate day) {
        return scopes.count(scope, day);
    }
}
