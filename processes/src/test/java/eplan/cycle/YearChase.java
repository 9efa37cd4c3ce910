package eplan.cycle;

import eplan.cycle.YearCase.Chase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What ought to become of one round's escalation: one for all its overdue spells, as {@code design/workflows.md} has it. */
final class YearChase {

    private final YearRungs rungs;
    private boolean open;
    private int level = 1;
    private LocalDate levelSince = LocalDate.MIN;
    private @Nullable LocalDate touched;
    private @Nullable LocalDate promise;
    private boolean broken;

    YearChase(YearRungs rungs) {
        this.rungs = rungs;
    }

    /** The first day on which the round is chased. */
    LocalDate begins(LocalDate due, YearDates dates) {
        return dates.passed(due, rungs.begins(1));
    }

    /** A spell begins, at the level and with the promise of the one before. */
    void raise(LocalDate today) {
        open = true;
        levelSince = today;
        touched = null;
    }

    void withdraw() {
        open = false;
    }

    /** A promise is kept with the last of the items, whether or not anybody chases just then. */
    void recorded() {
        open = false;
        promise = null;
        broken = false;
    }

    void noted(LocalDate today, @Nullable LocalDate promised) {
        touched = today;
        promise = promised;
        broken = false;
    }

    void climb(LocalDate today) {
        level++;
        levelSince = today;
        touched = null;
        promise = null;
    }

    /** All its steps that are due are taken. */
    void settle(LocalDate today, LocalDate due, YearDates dates) {
        boolean moves = open;
        while (moves) {
            moves = step(today, due, dates);
        }
    }

    private boolean step(LocalDate today, LocalDate due, YearDates dates) {
        LocalDate until = promise;
        if (until != null) {
            return breaks(today, until);
        }
        if (level == YearRungs.HIGHEST || today.isBefore(climbs(due, dates))) {
            return false;
        }
        climb(today);
        return true;
    }

    /** The task sleeps until the promised day has passed. */
    private boolean breaks(LocalDate today, LocalDate promised) {
        if (!today.isAfter(promised)) {
            return false;
        }
        touched = today;
        promise = null;
        broken = true;
        return true;
    }

    /** The level's wait counts from when somebody touched it, else from its beginning; never from before the due date. */
    private LocalDate climbs(LocalDate due, YearDates dates) {
        LocalDate quietSince = touched == null ? levelSince.minusDays(1) : touched;
        return dates.passed(quietSince.isAfter(due) ? quietSince : due, rungs.wait(level));
    }

    boolean open() {
        return open;
    }

    int level() {
        return level;
    }

    Chase shown(LocalDate due, long province) {
        return new Chase(level, level, YearRungs.audience(level), province, due, promise, broken);
    }
}
