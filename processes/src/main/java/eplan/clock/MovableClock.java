package eplan.clock;

import eplan.audit.Audit;
import eplan.cycle.YearOpening;
import eplan.people.Access;
import eplan.shared.FiscalYear;
import eplan.shared.Refused;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The embedded default: HQ moves the day, the rest follows in the background ({@link DayByDay}). */
@Service
@Profile("embedded")
class MovableClock implements DemoClock {

    private final Access access;
    private final Audit audit;
    private final DemoDay clock;
    private final DayByDay advance;
    private final Timelines timelines;
    private final YearOpening opening;

    MovableClock(
            Access access, Audit audit, DemoDay clock, DayByDay advance, Timelines timelines, YearOpening opening) {
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.advance = advance;
        this.timelines = timelines;
        this.opening = opening;
    }

    @Override
    public boolean movable() {
        return true;
    }

    @Override
    @Transactional
    public void advanceTo(LocalDate day) {
        access.processOwner();
        LocalDate today = clock.today();
        if (!day.isAfter(today)) {
            throw new Refused("refused.clock.past", today);
        }
        if (day.isAfter(today.plusYears(1))) {
            throw new Refused("refused.clock.far", today.plusYears(1));
        }
        mustBeOpened(FiscalYear.of(today));
        audit.record("clock.advanced", "clock", null, today + " → " + day);
        advance.start(day);
    }

    /** The first year opens by itself at the first start: before that, there is nothing to live through. */
    private void mustBeOpened(FiscalYear year) {
        var opened = opening.progress(year);
        boolean begins = year.equals(FiscalYear.of(DemoDay.FIRST)) && opened.total() == 0;
        if (begins || !opened.done()) {
            throw new Refused("refused.clock.opening", opened.opened(), opened.total());
        }
    }

    @Override
    public LocalDate nextDeadline() {
        access.seeNation();
        LocalDate today = clock.today();
        return timelines.years().stream()
                .flatMap(year -> timelines.calendar(year).stream())
                .filter(round -> !round.retired())
                .map(RoundView::dueOn)
                .filter(due -> !due.isBefore(today))
                .min(LocalDate::compareTo)
                .map(due -> due.plusDays(1))
                .orElseThrow(() -> new Refused("refused.clock.no-deadline"));
    }

    @Override
    public void stop() {
        access.processOwner();
        advance.stopAfterToday();
    }

    @Override
    public Progress progress() {
        access.seeNation();
        return advance.progress();
    }

    @Override
    public boolean simulating() {
        access.seeNation();
        return clock.simulating();
    }

    @Override
    @Transactional
    public void simulate(boolean on) {
        access.processOwner();
        audit.record("clock.simulation", "clock", null, on ? "on" : "off");
        clock.simulate(on);
    }
}
