package eplan.clock;

import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the simulated people do about a round today, if anything. What should have been done before today is done today. */
final class SimulatedMind {

    /** One act of the simulated people. */
    enum Act {
        /** The LAO's staff, or the analyst in the analyst's own round, record everything. */
        RECORD,
        /** The analyst records for an LAO that does not. */
        RECORD_ON_BEHALF,
        ACCEPT,
        RETURN
    }

    private static final int KEEPS_PROMISE = 10;
    private static final int ON_BEHALF = 11;
    private static final int ON_BEHALF_DAY = 12;
    private static final int VERDICT = 13;
    private static final int VERDICT_DAY = 14;
    private static final int CORRECTION_DAY = 15;

    private final WorkingDays workingDays;

    SimulatedMind(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    Optional<Act> decide(Situation found, RoundView round, LocalDate today) {
        return switch (found.state()) {
            case "VERIFYING" -> verify(found, today);
            case "RETURNED" -> due(correction(found), today) ? Optional.of(Act.RECORD) : Optional.empty();
            default -> record(found, round, today);
        };
    }

    private Optional<Act> record(Situation found, RoundView round, LocalDate today) {
        Window window = new Window(round.opensOn(), found.due(), workingDays);
        long lao = found.lao().value();
        LocalDate ownDay = round.responsible() == Responsible.ANALYST
                ? Habit.GOOD.day(lao, round.id().value(), window)
                : Habit.of(lao).day(lao, round.id().value(), window);
        if (due(ownDay, today) || due(promised(found), today)) {
            return Optional.of(Act.RECORD);
        }
        boolean leavesIt = round.responsible() == Responsible.LAO && ownDay.isAfter(found.due());
        return leavesIt && found.onBehalfAsked() && due(onBehalf(found, round, window), today)
                ? Optional.of(Act.RECORD_ON_BEHALF)
                : Optional.empty();
    }

    /** Chasing helps in most cases: on the promised day, or a few days later when none was named. */
    private @Nullable LocalDate promised(Situation found) {
        if (found.chasedOn() == null || roll(found, KEEPS_PROMISE) > 0.7) {
            return null;
        }
        return found.promisedOn() != null ? found.promisedOn() : workingDays.plus(found.chasedOn(), 3);
    }

    /** Rows that close a year are entered inside the window, most of them; others some time after the analyst was asked. */
    private @Nullable LocalDate onBehalf(Situation found, RoundView round, Window window) {
        boolean closing = round.kind() == RoundKind.CLOSING;
        if (roll(found, ON_BEHALF) > (closing ? 0.85 : 0.5)) {
            return null;
        }
        double when = roll(found, ON_BEHALF_DAY);
        return closing ? window.after(Dice.between(-4, -1, when)) : window.after(Dice.between(8, 25, when));
    }

    private Optional<Act> verify(Situation found, LocalDate today) {
        LocalDate since = found.completedOn() == null ? found.due() : found.completedOn();
        if (!due(workingDays.plus(since, Dice.between(1, 6, roll(found, VERDICT_DAY))), today)) {
            return Optional.empty();
        }
        boolean returns = !found.everReturned() && roll(found, VERDICT) < 0.08;
        return Optional.of(returns ? Act.RETURN : Act.ACCEPT);
    }

    private LocalDate correction(Situation found) {
        LocalDate since = found.completedOn() == null ? found.due() : found.completedOn();
        return workingDays.plus(since, Dice.between(8, 14, roll(found, CORRECTION_DAY)));
    }

    private static boolean due(@Nullable LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    private static double roll(Situation found, int question) {
        return Dice.roll(found.lao().value(), found.round().value(), question);
    }
}
