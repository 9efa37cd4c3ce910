package eplan.hiring;

import eplan.hiring.HiringYears.Released;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets;
import eplan.timeline.Moves;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Headquarters of the simulated hiring year: the budget for some and later for all, moved dates, cut headcounts. */
@TestComponent
class HiredYearHeadquarters {

    private static final LocalDate FOR_SOME = LocalDate.of(2062, 8, 21);
    private static final LocalDate FOR_MORE = LocalDate.of(2062, 9, 25);
    private static final LocalDate FOR_ALL = LocalDate.of(2062, 10, 20);
    private static final LocalDate LAST_MOVE = LocalDate.of(2062, 9, 29);
    private static final Set<LocalDate> CUTS =
            Set.of(LocalDate.of(2062, 10, 6), LocalDate.of(2063, 1, 10), LocalDate.of(2063, 3, 14));

    @Autowired
    HiringYears years;

    @Autowired
    HiredYearSigning signing;

    @Autowired
    HiredYearEnds ends;

    @Autowired
    HiredYearActs acts;

    @Autowired
    ChangeSets sets;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    void act(HiredYear year) {
        LocalDate today = year.today();
        if (today.equals(FOR_SOME) || today.equals(FOR_MORE)) {
            release(some(year));
        } else if (today.equals(FOR_ALL)) {
            release(Set.of());
            acts.refuses(year, "refused.hiring.budget-already", HiringPeople.HQ, () -> release(Set.of()));
        }
        if (!today.isAfter(LAST_MOVE) && year.chance(0.15)) {
            move(year);
        }
        if (CUTS.contains(today)) {
            ends.cut(year);
        }
    }

    /** About half of those that have none. */
    private Set<ProvinceId> some(HiredYear year) {
        return signing.withoutBudget().stream().filter(one -> year.chance(0.5)).collect(Collectors.toSet());
    }

    private void release(Set<ProvinceId> provinces) {
        Released foreseen = acts.as(HiringPeople.HQ, () -> years.previewBudget(HiredYear.YEAR, provinces));
        Released done = acts.as(HiringPeople.HQ, () -> years.releaseBudget(HiredYear.YEAR, provinces, "ว 99"));
        if (!done.equals(foreseen)) {
            throw new AssertionError(done + " instead of " + foreseen);
        }
    }

    /** A duty of the nation, or of a province in which chance rules, becomes due somewhere near, which may be past. */
    private void move(HiredYear year) {
        List<RoundView> duties = acts.as(HiringPeople.HQ, () -> timelines.hiring(HiredYear.YEAR.previous()));
        RoundView duty = year.oneOf(duties);
        ProvinceId province = year.chance(0.4) ? null : year.oneOf(year.wild());
        LocalDate wanted = HiredYear.plus(year.today(), year.between(-4, 15));
        LocalDate due = wanted.isAfter(duty.opensOn()) ? wanted : HiredYear.plus(duty.opensOn(), 3);
        acts.does(year, Set.of("refused.move.same-date"), HiringPeople.HQ, () -> move(duty, province, due));
    }

    private void move(RoundView duty, @Nullable ProvinceId province, LocalDate due) {
        var moved = new Moves(sets, timelines, jdbc).due(duty.id(), province, due, "น้ำท่วม", null);
        if (moved == 0) {
            throw new AssertionError("no change");
        }
    }
}
