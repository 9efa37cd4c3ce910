package eplan.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A running case as its rows and the engine have it, held against its deadline and {@link YearRungs} alone.
 *
 * @param reminders working days before the due date
 * @param asked whether the analyst was asked to enter on behalf
 * @param watchedTo the day of the last look
 * @param chased whether an escalation is open
 */
record MovedYearCase(
        long id,
        String what,
        RoundState state,
        String kind,
        List<Integer> reminders,
        LocalDate due,
        @Nullable LocalDate lock,
        boolean asked,
        @Nullable LocalDate watchedTo,
        boolean chased,
        Hangs hangs) {

    /**
     * What hangs on it.
     *
     * @param tasks of the officers, in the engine
     * @param items open ones of chasing, in an inbox
     * @param watches timers of its watch, and the day of the first
     * @param steps timers of its escalation, and the day of the first
     */
    record Hangs(
            long tasks,
            long items,
            long watches,
            @Nullable LocalDate looksOn,
            long steps,
            @Nullable LocalDate stepsOn) {}

    boolean waits() {
        return state == RoundState.OPEN || state == RoundState.RETURNED;
    }

    private boolean running() {
        return waits() || state == RoundState.VERIFYING;
    }

    /** @param settled whether all jobs that are due have run */
    List<String> faults(LocalDate today, YearDates dates, boolean settled) {
        List<String> faults = new ArrayList<>();
        if (!running()) {
            return List.of("is chased though it is " + state);
        }
        boolean overdue = waits() && !today.isBefore(escalates(dates));
        say(!chased || overdue, "is chased and not overdue", faults);
        long open = chased ? 1 : 0;
        say(hangs.items() == open, "does not lie in one inbox as often as it is chased", faults);
        say(hangs.watches() + hangs.steps() == 1, "has not one timer", faults);
        if (hangs.watches() == 1) {
            LocalDate looks = looks(today, dates);
            say(looks.equals(hangs.looksOn()), "ought to be looked at on " + looks, faults);
        }
        if (settled) {
            settled(today, overdue, faults);
        } else {
            say(hangs.tasks() >= open && hangs.tasks() <= 1, "has too few or too many tasks of chasing", faults);
            say(chased || hangs.steps() == 0 || today.equals(hangs.stepsOn()), "ought to end today", faults);
        }
        return faults;
    }

    private void settled(LocalDate today, boolean overdue, List<String> faults) {
        long open = overdue ? 1 : 0;
        say(chased == overdue, overdue ? "is overdue and not chased" : "is chased", faults);
        say(hangs.tasks() == open, "has another number of tasks of chasing", faults);
        say(hangs.steps() == open, "has another number of timers for the next step", faults);
        say(!waits() || lock == null || !today.isAfter(lock), "runs after its lock", faults);
        LocalDate next = hangs.steps() == 1 ? hangs.stepsOn() : hangs.looksOn();
        say(next != null && next.isAfter(today), "has a timer that did not fire", faults);
    }

    private static void say(boolean well, String fault, List<String> faults) {
        if (!well) {
            faults.add(fault);
        }
    }

    /** The first day on which it is chased. */
    private LocalDate escalates(YearDates dates) {
        return dates.passed(due, YearRungs.of(kind).begins(1));
    }

    /** The next day on which something is due; today when it is already. While an analyst verifies, once a day is enough. */
    private LocalDate looks(LocalDate today, YearDates dates) {
        Integer onBehalf = asked ? null : YearRungs.of(kind).onBehalf();
        LocalDate first = Stream.of(
                        Stream.of(escalates(dates)),
                        Stream.ofNullable(lock).map(day -> day.plusDays(1)),
                        Stream.ofNullable(onBehalf).map(days -> dates.passed(due, days)),
                        reminders.stream().map(days -> dates.count(due, -days)).filter(day -> day.isAfter(today)))
                .flatMap(days -> days)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = first.isBefore(today) ? today : first;
        return state == RoundState.VERIFYING && today.equals(watchedTo) && !day.isAfter(today)
                ? today.plusDays(1)
                : day;
    }
}
