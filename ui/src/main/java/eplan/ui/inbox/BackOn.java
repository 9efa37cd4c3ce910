package eplan.ui.inbox;

import eplan.shared.BusinessClock;
import eplan.timeline.WorkingDays;
import eplan.ui.casework.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that are offered for what is put aside to come back: working days only. */
final class BackOn {

    /** Text key {@code snooze.<name>}. */
    enum Choice {
        /** Tomorrow, or the next working day. */
        NEXT_DAY,
        /** Next Monday, or the next working day. */
        NEXT_WEEK,
        OTHER
    }

    private final LocalDate today;
    private final WorkingDays workingDays;

    BackOn(BusinessClock clock, WorkingDays workingDays) {
        this.today = clock.today();
        this.workingDays = workingDays.held();
    }

    /** Next week is not offered where it is the next working day anyway. */
    List<Choice> choices() {
        return nextDay().equals(nextWeek())
                ? List.of(Choice.NEXT_DAY, Choice.OTHER)
                : List.of(Choice.NEXT_DAY, Choice.NEXT_WEEK, Choice.OTHER);
    }

    /** Null for {@link Choice#OTHER}, and for none. */
    @Nullable
    LocalDate day(@Nullable Choice choice) {
        return choice == Choice.NEXT_DAY ? nextDay() : choice == Choice.NEXT_WEEK ? nextWeek() : null;
    }

    String words(Choice choice) {
        return switch (choice) {
            case NEXT_DAY ->
                nextDay().equals(today.plusDays(1))
                        ? Words.of("snooze.TOMORROW", nextDay())
                        : Words.of("snooze.NEXT_DAY", nextDay());
            case NEXT_WEEK ->
                nextWeek().getDayOfWeek() == DayOfWeek.MONDAY
                        ? Words.of("snooze.MONDAY", nextWeek())
                        : Words.of("snooze.NEXT_WEEK", nextWeek());
            case OTHER -> Words.of("snooze.OTHER");
        };
    }

    private LocalDate nextDay() {
        return workingDays.plus(today, 1);
    }

    private LocalDate nextWeek() {
        LocalDate sunday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(1);
        return workingDays.plus(sunday, 1);
    }
}
