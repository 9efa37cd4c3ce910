package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SPI: who hangs on deadlines. Each implementation answers with its own set-based statements over its own tables, in the
 * mover's transaction, in {@link org.springframework.core.annotation.Order} (cycle 10, inbox 20, engine 30: the lock order
 * everywhere is deadline, work item, job).
 */
public interface DeadlineDependants {

    /** What is being done while this one follows, for those who wait for a change set; null for nothing to speak of. */
    default ChangeProgress.@Nullable Stage stage() {
        return null;
    }

    /** The dates are held, and what is foreseen of them next is done right after: keeps what else both go by. */
    default void keep() {}

    /** Tells case by case what a change would do; changes nothing, locks nothing. The rows still hold the old dates. */
    default void foresee(PlannedChange change, Effects effects) {}

    /** Follows a move: the deadline rows already hold the new date and are locked {@code FOR UPDATE}. */
    void moved(DeadlineMove move);

    /**
     * The dates of the round are what they were, but working days are counted differently: a day became a holiday, or an ordinary
     * one again. The round's default date is locked {@code FOR UPDATE}.
     *
     * @param reason what headquarters gave, for whatever comes of it
     */
    default void recounted(RoundId round, String reason) {}

    /**
     * Days became holidays, or ordinary ones again; told once, after what that does to rounds. Dates that do not stand in the calendar
     * are counted anew. Nobody else changes holidays meanwhile.
     *
     * @param reason what headquarters gave, with the holidays' names
     */
    default void daysChanged(String reason) {}

    /**
     * @param province null for the round default; otherwise that province's override
     * @param laos those whose own date moves; empty when the date of the whole scope does
     */
    record DeadlineMove(
            RoundId round,
            @Nullable ProvinceId province,
            LocalDate oldDue,
            LocalDate newDue,
            String reason,
            Set<LaoId> laos) {
        public DeadlineMove {
            laos = Set.copyOf(laos);
        }

        public DeadlineMove(
                RoundId round, @Nullable ProvinceId province, LocalDate oldDue, LocalDate newDue, String reason) {
            this(round, province, oldDue, newDue, reason, Set.of());
        }

        /** Dates of single LAOs move, not that of the scope. */
        public boolean ofLaos() {
            return !laos.isEmpty();
        }
    }
}
