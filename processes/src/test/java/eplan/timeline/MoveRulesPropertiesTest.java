package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.RoundDates.Own;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The date rules for any dates: which one wins, how working days add up, what a plan never does, leap years and eras. */
class MoveRulesPropertiesTest {

    private static final WorkingDays DAYS = ShippedDays.read();
    private static final FiscalYear YEAR = new FiscalYear(2554);
    private static final RoundId ROUND = new RoundId(7);
    private static final ProvinceId OWN = new ProvinceId(1);
    private static final ProvinceId OTHER = new ProvinceId(2);
    private static final LaoId LAO = new LaoId(1);
    private static final LocalDate TODAY = LocalDate.of(2010, 12, 1);

    @Property
    void theMostSpecificDateWinsBeforeAndAfterAMove(
            @ForAll("days") LocalDate now,
            @ForAll("days") LocalDate nation,
            @ForAll("days") LocalDate province,
            @ForAll Deadline.Source source,
            @ForAll boolean inProvince) {
        var change = new PlannedChange(
                List.of(move(null, now, nation), move(OWN, now, province)), Map.of(), Map.of(), Set.of(), DAYS);
        LocalDate expected = switch (source) {
            case LAO -> now;
            case PROVINCE -> inProvince ? province : now;
            case ROUND -> inProvince ? province : nation;
        };
        assertThat(change.of(new Deadline(ROUND, now, null, source), inProvince ? OWN : OTHER, LAO)
                        .dueOn())
                .isEqualTo(expected);
    }

    @Property
    void aDateOfOneLaoMovesForThatLaoAlone(
            @ForAll("days") LocalDate now, @ForAll("days") LocalDate to, @ForAll Deadline.Source source) {
        var change = PlannedChange.only(new DeadlineMove(ROUND, OWN, now, to, "", Set.of(LAO)), DAYS);
        var deadline = new Deadline(ROUND, now, null, source);
        assertThat(change.of(deadline, OWN, LAO).dueOn()).isEqualTo(to);
        assertThat(change.of(deadline, OWN, new LaoId(2))).isEqualTo(deadline);
    }

    @Property
    void otherRoundsKeepTheirDates(@ForAll("days") LocalDate now, @ForAll("days") LocalDate to) {
        var change = new PlannedChange(List.of(move(null, now, to)), Map.of(), Map.of(), Set.of(), DAYS);
        var other = new Deadline(new RoundId(8), now, null, Deadline.Source.ROUND);
        assertThat(change.of(other, OWN, LAO)).isEqualTo(other);
    }

    @Property
    void workingDaysAddUp(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 40) int some,
            @ForAll @IntRange(max = 40) int more) {
        assertThat(DAYS.plus(DAYS.plus(from, some), more)).isEqualTo(DAYS.plus(from, some + more));
        assertThat(DAYS.plus(DAYS.plus(from, -some), -more)).isEqualTo(DAYS.plus(from, -some - more));
        assertThat(DAYS.overdue(from, DAYS.plus(from, some))).isEqualTo(some);
    }

    @Property
    void overdueDaysOfTwoSpansAddUp(
            @ForAll("days") LocalDate due, @ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 60) int more) {
        LocalDate between = due.plusDays(days);
        LocalDate last = between.plusDays(more);
        assertThat(DAYS.overdue(due, between) + DAYS.overdue(between, last)).isEqualTo(DAYS.overdue(due, last));
    }

    @Property
    void whatAPlanGrantsLiesInItsWindow(
            @ForAll("near") LocalDate nation,
            @ForAll("near") LocalDate province,
            @ForAll("near") LocalDate opens,
            @ForAll("near") LocalDate lock,
            @ForAll Shift shift) {
        List<Wish> wishes = new ArrayList<>(List.of(
                new Wish.Due(ROUND, null, nation, null),
                new Wish.Due(ROUND, OWN, province, null),
                new Wish.Opening(ROUND, opens),
                new Wish.Lock(ROUND, lock)));
        RoundPlanning plan = planned(wishes, shift);
        while (!plan.refused().isEmpty()) {
            wishes.removeAll(plan.refused().keySet());
            plan = planned(wishes, shift);
        }
        LocalDate opensOn = wishes.contains(new Wish.Opening(ROUND, opens)) ? opens : LocalDate.of(2011, 3, 1);
        LocalDate lockOn = wishes.contains(new Wish.Lock(ROUND, lock)) ? lock : LocalDate.of(2011, 5, 31);
        assertThat(plan.steps()).allSatisfy(step -> {
            assertThat(step.newDue()).isBetween(opensOn, lockOn);
            LocalDate set = step.newSet() == null ? step.newDue() : step.newSet();
            assertThat(step.newDue()).isEqualTo(shift.of(set, DAYS));
        });
    }

    @Property
    void whatIsPutBackIsWhatItWas(@ForAll("near") LocalDate to, @ForAll Shift shift) {
        var wish = new Wish.Due(ROUND, null, to, null);
        for (DateStep step : planned(List.of(wish), shift).steps()) {
            var moved = round(shift, new Own(null, step.newDue(), step.newSet()));
            var back = new Wish.Due(ROUND, null, step.oldSet() == null ? step.oldDue() : step.oldSet(), 1L);
            var undone = new RoundPlanning(moved, List.of(back), DaysChange.none(DAYS), TODAY);
            assertThat(undone.steps()).singleElement().satisfies(again -> {
                assertThat(again.newDue()).isEqualTo(step.oldDue());
                assertThat(again.newSet()).isEqualTo(step.oldSet());
                assertThat(again.undoes()).isEqualTo(1L);
            });
        }
    }

    @Property
    void februaryEndsWithItsLastDayInEveryYear(@ForAll @IntRange(min = 2500, max = 2700) int be) {
        LocalDate end = CalendarDay.parse("02-last").in(new FiscalYear(be));
        assertThat(end.plusDays(1)).isEqualTo(LocalDate.of(be - BuddhistDates.ERA, Month.MARCH, 1));
        assertThat(end.getDayOfMonth()).isEqualTo(Year.isLeap(be - BuddhistDates.ERA) ? 29 : 28);
    }

    @Property
    void everyDayLiesInItsFiscalYearAndReadsBackFromItsBuddhistWords(@ForAll("days") LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        assertThat(year.contains(day)).isTrue();
        assertThat(year.previous().contains(day)).isFalse();
        assertThat(year.next().contains(day)).isFalse();
        assertThat(BuddhistDates.year(day) - day.getYear()).isEqualTo(543);
        assertThat(BuddhistDates.parse(BuddhistDates.full(day, BuddhistDates.THAI)))
                .contains(day);
        assertThat(BuddhistDates.parse(BuddhistDates.medium(day, Locale.ENGLISH)))
                .contains(day);
    }

    private static DeadlineMove move(@Nullable ProvinceId province, LocalDate from, LocalDate to) {
        return new DeadlineMove(ROUND, province, from, to, "");
    }

    private static RoundPlanning planned(List<Wish> wishes, Shift shift) {
        LocalDate due = LocalDate.of(2011, 4, 29);
        return new RoundPlanning(round(shift, new Own(null, due, null)), wishes, DaysChange.none(DAYS), TODAY);
    }

    /** Opens on 1 March and is accepted until the end of May. */
    private static RoundDates round(Shift shift, Own nation) {
        return new RoundDates(
                ROUND,
                YEAR,
                true,
                LocalDate.of(2011, 3, 1),
                LocalDate.of(2011, 5, 31),
                shift,
                List.of(nation),
                null,
                null);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2010, 4, 1), LocalDate.of(2027, 6, 1));
    }

    /** Around the window of the round. */
    @Provide
    Arbitrary<LocalDate> near() {
        return between(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 7, 1));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
