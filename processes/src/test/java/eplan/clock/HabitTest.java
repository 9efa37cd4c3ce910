package eplan.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The nation's 7,852 LAOs in one round: a year that looks real. */
class HabitTest {

    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().getValue() <= 5;
    private static final LocalDate OPENS = LocalDate.of(2010, 11, 1);
    private static final LocalDate DUE = LocalDate.of(2011, 2, 28);
    private static final Window WINDOW = new Window(OPENS, DUE, WEEKDAYS);
    private static final int LAOS = 7852;

    private static List<LocalDate> days(long round) {
        return LongStream.rangeClosed(1, LAOS)
                .mapToObj(lao -> Habit.of(lao).day(lao, round, WINDOW))
                .toList();
    }

    private static double share(List<LocalDate> days, java.util.function.Predicate<LocalDate> which) {
        return days.stream().filter(which).count() / (double) days.size();
    }

    @Test
    void aboutAnEleventhIsLateOrStalls() {
        List<LocalDate> days = days(7);
        assertThat(share(days, day -> day.isAfter(DUE) && !day.equals(Habit.STALLS)))
                .isCloseTo(0.08, within(0.015));
        assertThat(share(days, Habit.STALLS::equals)).isCloseTo(0.03, within(0.01));
    }

    @Test
    void mostOfThoseInTimeComeInTheSecondHalf() {
        List<LocalDate> inTime =
                days(7).stream().filter(day -> !day.isAfter(DUE)).toList();
        assertThat(inTime).allMatch(day -> !day.isBefore(OPENS));
        assertThat(share(inTime, day -> day.isAfter(LocalDate.of(2010, 12, 30))))
                .isBetween(0.7, 0.9);
        assertThat(share(inTime, day -> day.equals(inTime.getFirst()))).isLessThan(0.05);
    }

    @Test
    void nobodyRecordsOnAWeekend() {
        assertThat(days(7)).filteredOn(day -> !day.equals(Habit.STALLS)).allMatch(WEEKDAYS::isWorkingDay);
    }

    @Test
    void anotherRunDoesTheSame() {
        assertThat(days(7)).isEqualTo(days(7)).isNotEqualTo(days(8));
    }

    @Test
    void anLaoThatIsOftenLateIsOftenLateInEveryRound() {
        long troubled = LongStream.rangeClosed(1, LAOS)
                .filter(lao -> Habit.of(lao) == Habit.POOR)
                .findFirst()
                .orElseThrow();
        long notInTime = IntStream.range(0, 200)
                .filter(round -> Habit.POOR.day(troubled, round, WINDOW).isAfter(DUE))
                .count();
        assertThat(notInTime).isBetween(70L, 140L);
    }
}
