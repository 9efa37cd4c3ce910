package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where dates go that are no working days: counted by hand with the calendars of 2553 to 2555, and for any day at all. */
class ShiftTest {

    private static final WorkingDays DAYS = ShippedDays.read();

    @ParameterizedTest(name = "{0} ({3})")
    @CsvSource({
        "2010-10-31, 2010-10-29, 2010-11-01, Sunday: the end of row 1",
        "2010-12-05, 2010-12-03, 2010-12-07, the birthday of the King on a Sunday and its substitute",
        "2010-12-10, 2010-12-09, 2010-12-13, Constitution Day on a Friday",
        "2010-12-31, 2010-12-30, 2011-01-04, New Year Eve and New Year on a weekend with its substitute",
        "2011-01-31, 2011-01-31, 2011-01-31, Monday",
        "2011-02-18, 2011-02-17, 2011-02-21, Makha Bucha on a Friday",
        "2011-02-28, 2011-02-28, 2011-02-28, Monday: the end of row 2",
        "2011-04-13, 2011-04-12, 2011-04-18, Songkran and the weekend after it",
        "2011-04-15, 2011-04-12, 2011-04-18, the last day of Songkran",
        "2011-04-17, 2011-04-12, 2011-04-18, Sunday after Songkran",
        "2011-04-30, 2011-04-29, 2011-05-02, Saturday: the end of row 3; Labour Day is no government holiday",
        "2011-05-13, 2011-05-12, 2011-05-18, Ploughing Day to Visakha Bucha with the cabinet's day between",
        "2011-05-17, 2011-05-12, 2011-05-18, Visakha Bucha",
        "2011-06-30, 2011-06-30, 2011-06-30, Thursday: the end of row 4",
        "2011-07-15, 2011-07-14, 2011-07-19, Asalha Bucha; Khao Phansa on a Saturday and its substitute",
        "2011-07-31, 2011-07-29, 2011-08-01, Sunday: the end of a month",
        "2011-08-31, 2011-08-31, 2011-08-31, Wednesday: the end of row 5",
        "2011-09-30, 2011-09-30, 2011-09-30, Friday: the end of row 6",
        "2011-10-23, 2011-10-21, 2011-10-25, Chulalongkorn Day on a Sunday and its substitute",
        "2011-10-31, 2011-10-31, 2011-10-31, a holiday of flooded provinces only",
        "2011-12-10, 2011-12-09, 2011-12-13, Constitution Day on a Saturday and its substitute",
        "2011-12-31, 2011-12-30, 2012-01-04, the long New Year of 2555",
        "2012-02-29, 2012-02-29, 2012-02-29, leap day",
        "2012-04-13, 2012-04-12, 2012-04-17, Songkran over a weekend and its substitute"
    })
    void goesToTheWorkingDayBeforeOrAfter(LocalDate set, LocalDate previous, LocalDate next, String why) {
        assertThat(Shift.PREVIOUS.of(set, DAYS)).as(why).isEqualTo(previous);
        assertThat(Shift.NEXT.of(set, DAYS)).as(why).isEqualTo(next);
        assertThat(Shift.NONE.of(set, DAYS)).as(why).isEqualTo(set);
    }

    @Property
    void shiftedDayIsTheNearestWorkingDayOfItsSide(@ForAll("days") LocalDate set) {
        LocalDate next = Shift.NEXT.of(set, DAYS);
        assertThat(DAYS.isWorkingDay(next)).isTrue();
        assertThat(set.datesUntil(next)).noneMatch(DAYS::isWorkingDay);
        LocalDate previous = Shift.PREVIOUS.of(set, DAYS);
        assertThat(DAYS.isWorkingDay(previous)).isTrue();
        assertThat(previous.plusDays(1).datesUntil(set.plusDays(1))).noneMatch(DAYS::isWorkingDay);
    }

    @Property
    void shiftingAgainChangesNothing(@ForAll("days") LocalDate set, @ForAll Shift shift) {
        LocalDate once = shift.of(set, DAYS);
        assertThat(shift.of(once, DAYS)).isEqualTo(once);
    }

    @Property
    void laterDaysAreNeverDueEarlier(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other, @ForAll Shift rule) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        assertThat(rule.of(first, DAYS)).isBeforeOrEqualTo(rule.of(last, DAYS));
    }

    /** Those for which holidays are shipped, with room on both sides. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2010, 1, 4).toEpochDay(),
                        LocalDate.of(2027, 12, 20).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
