package eplan.cycle;

import eplan.shared.RoundId;
import eplan.timeline.Deadline;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.RoundKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry round that hangs on a deadline, with what a move must know of it; of {@link HangingRounds}.
 *
 * @param chase null when it never was chased
 * @param which what the ladder asks about it
 */
record Hanging(
        long id,
        RoundState state,
        @Nullable String instance,
        @Nullable String onBehalf,
        boolean onBehalfWanted,
        @Nullable LocalDate watchedTo,
        long province,
        Deadline deadline,
        @Nullable Chase chase,
        long lao,
        String laoTh,
        String caseNumber,
        LadderCase which) {

    /** @param instance of the escalation's process */
    record Chase(String state, @Nullable String instance, EscalationStand stand) {}

    static Hanging of(ResultSet row) throws SQLException {
        return new Hanging(
                row.getLong("id"),
                RoundState.valueOf(row.getString("state")),
                row.getString("process_instance_id"),
                row.getString("on_behalf"),
                row.getBoolean("on_behalf_wanted"),
                row.getObject("watched_to", LocalDate.class),
                row.getLong("province_id"),
                deadline(row),
                chase(row),
                row.getLong("lao_id"),
                row.getString("name_th"),
                row.getString("case_number"),
                LadderCases.which(row, RoundKind.valueOf(row.getString("kind"))));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        return new Deadline(
                new RoundId(row.getLong("round_id")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                Deadline.Source.valueOf(row.getString("source")));
    }

    private static @Nullable Chase chase(ResultSet row) throws SQLException {
        String state = row.getString("escalation_state");
        return state == null
                ? null
                : new Chase(
                        state,
                        row.getString("escalation_instance"),
                        new EscalationStand(
                                row.getInt("escalation_level"),
                                row.getObject("level_since", LocalDate.class),
                                row.getObject("touched_on", LocalDate.class),
                                row.getObject("promised_on", LocalDate.class)));
    }

    boolean running() {
        return state == RoundState.OPEN || state == RoundState.RETURNED || state == RoundState.VERIFYING;
    }

    boolean waitsForEntry() {
        return state == RoundState.OPEN || state == RoundState.RETURNED;
    }

    boolean finished() {
        return state == RoundState.ACCEPTED || state == RoundState.NOT_RECEIVED || state == RoundState.RETIRED;
    }

    boolean escalated() {
        return chase != null && chase.state().equals("OPEN");
    }

    boolean askedByLadder() {
        return "LADDER".equals(onBehalf);
    }

    /** The escalation that the engine runs, also one that was withdrawn and has not ended yet. */
    @Nullable
    String escalationInstance() {
        return chase == null || chase.state().equals("ENDED") ? null : chase.instance();
    }

    @Nullable
    LocalDate promisedOn() {
        return chase == null ? null : chase.stand().promisedOn();
    }

    /** On the highest level without a promise: only people can move it. */
    boolean climbsNoMore() {
        return chase != null
                && escalated()
                && chase.stand().level() == Escalation.HIGHEST
                && chase.stand().promisedOn() == null;
    }

    /** When its escalation takes its next step; empty when only people can move it, or it is not chased. */
    Optional<LocalDate> nextStep(LadderPlan plan, LocalDate today) {
        return chase == null || !escalated() ? Optional.empty() : chase.stand().nextStep(plan, onBehalf != null, today);
    }

    WatchStand watch() {
        return new WatchStand(onBehalfWanted, onBehalf != null, waitsForEntry(), watchedTo);
    }

    /** Whether a move of this scope changes its date: what is more specific keeps its own. */
    boolean follows(DeadlineMove move) {
        return !move.laos().isEmpty()
                || deadline.source() == Deadline.Source.ROUND
                || (move.province() != null && deadline.source() == Deadline.Source.PROVINCE);
    }

    /** The same once what is no longer due was withdrawn. */
    Hanging after(boolean escalationWithdrawn, boolean onBehalfWithdrawn) {
        if (!escalationWithdrawn && !onBehalfWithdrawn) {
            return this;
        }
        return with(
                onBehalfWithdrawn ? null : onBehalf,
                deadline,
                chase != null && escalationWithdrawn ? new Chase("WITHDRAWN", chase.instance(), chase.stand()) : chase);
    }

    /** The same once its date has moved. */
    Hanging due(Deadline then) {
        return then.equals(deadline) ? this : with(onBehalf, then, chase);
    }

    private Hanging with(@Nullable String asked, Deadline due, @Nullable Chase chased) {
        return new Hanging(
                id,
                state,
                instance,
                asked,
                onBehalfWanted,
                watchedTo,
                province,
                due,
                chased,
                lao,
                laoTh,
                caseNumber,
                which);
    }
}
