package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of {@code change_set}. @param account of its author; 0 for the system's */
record ChangeSetRow(
        long id,
        long version,
        FiscalYear year,
        State state,
        String reason,
        @Nullable String letter,
        String by,
        long account,
        Instant at,
        @Nullable LocalDate scheduledOn,
        @Nullable String scheduledBy,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt,
        Map<Effect, Long> report,
        Map<Effect, Long> foreseen,
        List<String> left,
        @Nullable String failure) {

    /** The number that stands for somebody in these rows. */
    static long account(Actor actor) {
        AccountId account = actor.account();
        return account == null ? 0 : account.value();
    }

    boolean isOf(Actor actor) {
        return account == account(actor);
    }

    /** Whether it may still come to be applied. */
    boolean open() {
        return state != State.APPLIED && state != State.UNDONE;
    }

    ChangeSet shown(List<Line> lines, Actor reader) {
        return new ChangeSet(
                id,
                year,
                state,
                version,
                lines,
                reason,
                letter,
                by,
                isOf(reader),
                at,
                scheduledOn,
                appliedBy,
                appliedAt,
                report,
                foreseen,
                left,
                failure);
    }
}
