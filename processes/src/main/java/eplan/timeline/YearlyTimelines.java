package eplan.timeline;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars as kept in the database. */
@Service
class YearlyTimelines implements Timelines {

    private final Access access;
    private final Actors actors;
    private final RoundViews views;
    private final CalendarYears years;
    private final Openings openings;

    YearlyTimelines(Access access, Actors actors, RoundViews views, CalendarYears years, Openings openings) {
        this.access = access;
        this.actors = actors;
        this.views = views;
        this.years = years;
        this.openings = openings;
    }

    @Override
    @Transactional
    public void prepare(FiscalYear year) {
        years.prepare(year, access.processOwner());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FiscalYear> years() {
        actors.current();
        return years.published();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> rounds(FiscalYear year) {
        actors.current();
        return views.ofLaos(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> calendar(FiscalYear year) {
        actors.current();
        return views.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoundView> hiring(FiscalYear year) {
        actors.current();
        return views.ofHiring(year);
    }

    @Override
    @Transactional(readOnly = true)
    public RoundView round(RoundId id) {
        actors.current();
        return views.one(id);
    }

    @Override
    @Transactional
    public void moveOpening(RoundId id, LocalDate opensOn, String reason) {
        Actor by = access.processOwner();
        openings.move(id, opensOn, Reasons.required(reason), by);
    }
}
