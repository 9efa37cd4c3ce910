package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.BuddhistDates;
import eplan.shared.FiscalYear;
import eplan.shared.ThaiDigits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@link MoveRulesPropertiesTest} and {@link ShiftTest} leave: days of the ladder counted by hand from the dates of FY2554 with
 * its real holidays, how counting and shifting fit together, leap years, and dates as they are typed.
 */
class DateRulesPropertiesTest {

    private static final WorkingDays DAYS = ShippedDays.read();

    /** The working days before and after a due date on which the ladder does something. */
    @ParameterizedTest(name = "{0}: {9}")
    @CsvSource({
        "2010-10-31, 2010-10-20, 2010-10-22, 2010-10-28, 2010-10-29, 2010-11-03, 2010-11-05, 2010-11-12, 2010-11-26,"
                + " row 1; Chulalongkorn Day on a Saturday and its substitute",
        "2010-11-30, 2010-11-19, 2010-11-23, 2010-11-26, 2010-11-29, 2010-12-03, 2010-12-08, 2010-12-16, 2010-12-30,"
                + " November; the birthday of the King and Constitution Day",
        "2010-12-31, 2010-12-22, 2010-12-24, 2010-12-29, 2010-12-30, 2011-01-06, 2011-01-10, 2011-01-17, 2011-01-31,"
                + " December is due on a holiday; New Year and its substitute",
        "2011-01-31, 2011-01-20, 2011-01-24, 2011-01-27, 2011-01-28, 2011-02-03, 2011-02-07, 2011-02-14, 2011-03-01,"
                + " January; Makha Bucha",
        "2011-02-28, 2011-02-16, 2011-02-21, 2011-02-24, 2011-02-25, 2011-03-03, 2011-03-07, 2011-03-14, 2011-03-28,"
                + " row 2; Makha Bucha before it",
        "2011-03-31, 2011-03-22, 2011-03-24, 2011-03-29, 2011-03-30, 2011-04-05, 2011-04-08, 2011-04-20, 2011-05-04,"
                + " March; Chakri Day and Songkran",
        "2011-04-30, 2011-04-21, 2011-04-25, 2011-04-28, 2011-04-29, 2011-05-04, 2011-05-09, 2011-05-19, 2011-06-02,"
                + " row 3 on a Saturday; four holidays in May",
        "2011-05-31, 2011-05-20, 2011-05-24, 2011-05-27, 2011-05-30, 2011-06-03, 2011-06-07, 2011-06-14, 2011-06-28,"
                + " May; no holiday",
        "2011-06-30, 2011-06-21, 2011-06-23, 2011-06-28, 2011-06-29, 2011-07-05, 2011-07-07, 2011-07-14, 2011-08-01,"
                + " row 4; Asalha Bucha and the substitute of Khao Phansa",
        "2011-07-31, 2011-07-21, 2011-07-25, 2011-07-28, 2011-07-29, 2011-08-03, 2011-08-05, 2011-08-15, 2011-08-29,"
                + " July is due on a Sunday; the birthday of the Queen",
        "2011-08-31, 2011-08-22, 2011-08-24, 2011-08-29, 2011-08-30, 2011-09-05, 2011-09-07, 2011-09-14, 2011-09-28,"
                + " row 5; no holiday",
        "2011-09-30, 2011-09-21, 2011-09-23, 2011-09-28, 2011-09-29, 2011-10-05, 2011-10-07, 2011-10-14, 2011-10-31,"
                + " row 6; holidays of the flood are working days of the nation",
        "2012-02-29, 2012-02-20, 2012-02-22, 2012-02-27, 2012-02-28, 2012-03-05, 2012-03-08, 2012-03-15, 2012-03-29,"
                + " row 2 of 2555 ends on a leap day; Makha Bucha"
    })
    void theLadderCountsFromADueDate(
            LocalDate due,
            LocalDate minus7,
            LocalDate minus5,
            LocalDate minus2,
            LocalDate minus1,
            LocalDate plus3,
            LocalDate plus5,
            LocalDate plus10,
            LocalDate plus20,
            String why) {
        counts(due, -7, minus7, why);
        counts(due, -5, minus5, why);
        counts(due, -2, minus2, why);
        counts(due, -1, minus1, why);
        counts(due, 3, plus3, why);
        counts(due, 5, plus5, why);
        counts(due, 10, plus10, why);
        counts(due, 20, plus20, why);
    }

    private static void counts(LocalDate due, int days, LocalDate expected, String why) {
        assertThat(DAYS.plus(due, days)).as("%d working days: %s", days, why).isEqualTo(expected);
        if (days > 0) {
            assertThat(DAYS.overdue(due, expected)).as(why).isEqualTo(days);
            assertThat(DAYS.overdue(due, expected.minusDays(1))).as(why).isEqualTo(days - 1);
        }
    }

    @ParameterizedTest(name = "{0}: {1} days late on {2}")
    @CsvSource({
        "2011-02-28, 0, 2011-02-28",
        "2011-02-28, 1, 2011-03-01",
        "2011-02-28, 4, 2011-03-06",
        "2011-02-28, 7, 2011-03-09",
        "2011-04-30, 0, 2011-05-01",
        "2011-04-30, 3, 2011-05-05",
        "2011-04-30, 8, 2011-05-17",
        "2011-06-30, 10, 2011-07-18",
        "2010-10-31, 22, 2010-11-30"
    })
    void aRoundIsLateBySoManyWorkingDays(LocalDate due, int days, LocalDate today) {
        assertThat(DAYS.overdue(due, today)).isEqualTo(days);
    }

    @Property
    void countingThereAndBackComesHomeToAWorkingDay(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = -60, max = 60) int days) {
        Assume.that(DAYS.isWorkingDay(day));
        assertThat(DAYS.plus(DAYS.plus(day, days), -days)).isEqualTo(day);
    }

    @Property
    void whatIsCountedIsAWorkingDayAndLaterForMoreDays(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate counted = DAYS.plus(day, days);
        assertThat(DAYS.isWorkingDay(counted)).isTrue();
        assertThat(counted).isAfter(DAYS.plus(day, days - 1));
        assertThat(DAYS.plus(day, -days)).isBefore(DAYS.plus(day, 1 - days));
    }

    @Property
    void shiftingIsCountingOneDayFromTheDayBesideIt(@ForAll("days") LocalDate day) {
        assertThat(Shift.NEXT.of(day, DAYS)).isEqualTo(DAYS.plus(day.minusDays(1), 1));
        assertThat(Shift.PREVIOUS.of(day, DAYS)).isEqualTo(DAYS.plus(day.plusDays(1), -1));
    }

    /** Nobody is late by a day on which nobody works. */
    @Property
    void shiftedToTheNextWorkingDayItIsOverdueFromThenOnOnly(@ForAll("days") LocalDate set) {
        LocalDate due = Shift.NEXT.of(set, DAYS);
        assertThat(DAYS.overdue(due, due)).isZero();
        assertThat(DAYS.overdue(set, due)).isEqualTo(set.equals(due) ? 0 : 1);
        assertThat(DAYS.overdue(due, DAYS.plus(due, 1))).isEqualTo(1);
    }

    @Property
    void aFiscalYearHasALeapDayWhereItsSecondCalendarYearHas(@ForAll @IntRange(min = 2500, max = 2700) int be) {
        var year = new FiscalYear(be);
        boolean leap = Year.isLeap(be - BuddhistDates.ERA);
        assertThat(ChronoUnit.DAYS.between(year.first(), year.last()) + 1).isEqualTo(leap ? 366 : 365);
        assertThat(BuddhistDates.parse("29/2/" + be).isPresent()).isEqualTo(leap);
    }

    @Property
    void whatIsTypedInTheBuddhistEraIsThatDay(@ForAll("anyDays") LocalDate day) {
        int be = day.getYear() + 543;
        String typed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + be;
        assertThat(BuddhistDates.parse(typed)).contains(day);
        assertThat(BuddhistDates.parse(ThaiDigits.toThai(typed))).contains(day);
        assertThat(BuddhistDates.parse("%02d%02d%d".formatted(day.getDayOfMonth(), day.getMonthValue(), be)))
                .contains(day);
        assertThat(BuddhistDates.parse(day.toString())).contains(day);
        for (Locale locale : new Locale[] {BuddhistDates.THAI, Locale.ENGLISH}) {
            assertThat(BuddhistDates.parse(BuddhistDates.complete(day, locale))).contains(day);
            assertThat(BuddhistDates.parse(ThaiDigits.toThai(BuddhistDates.medium(day, locale))))
                    .contains(day);
        }
    }

    @Property
    void twoDigitsAreOfTheTwentySixthBuddhistCentury(@ForAll("daysOfTheCentury") LocalDate day) {
        String typed = "%d/%d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), (day.getYear() + 543) % 100);
        assertThat(BuddhistDates.parse(typed)).contains(day);
    }

    @Property
    void whatIsNoDayIsNoDate(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 2500, max = 2600) int be) {
        assertThat(BuddhistDates.parse(day + "/" + month + "/" + be).isPresent())
                .isEqualTo(exists(be - BuddhistDates.ERA, month, day));
    }

    private static boolean exists(int year, int month, int day) {
        try {
            return LocalDate.of(year, Month.of(month), day).getDayOfMonth() == day;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Those for which holidays are shipped, with room on both sides. */
    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(2010, 4, 1), LocalDate.of(2027, 6, 1));
    }

    /** All that are read at all. */
    @Provide
    Arbitrary<LocalDate> anyDays() {
        return between(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> daysOfTheCentury() {
        return between(LocalDate.of(1957, 1, 1), LocalDate.of(2056, 12, 31));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
