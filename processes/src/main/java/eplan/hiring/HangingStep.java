package eplan.hiring;

import eplan.cycle.StepPlan;
import eplan.hiring.HiringSteps.DueSource;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step with what a change of dates must know of it; of {@link HangingSteps}.
 *
 * @param round of the calendar; null for a step with a date of its own
 * @param roundKey of that round
 * @param ungranted the date without a granted later one
 * @param counted how that is counted; null where it stays what it is, or follows the calendar
 * @param chase null when it never was chased
 */
record HangingStep(
        HiringStep step,
        String provinceTh,
        @Nullable RoundId round,
        @Nullable String roundKey,
        String caseNumber,
        LocalDate ungranted,
        @Nullable CountedDate counted,
        @Nullable Chase chase) {

    /** @param instance of the escalation's process */
    record Chase(
            String state,
            @Nullable String instance,
            int level,
            LocalDate levelSince,
            @Nullable LocalDate touchedOn,
            @Nullable LocalDate promisedOn) {

        Optional<LocalDate> nextStep(StepPlan plan, LocalDate today) {
            Optional<LocalDate> own = promisedOn == null
                    ? plan.climbsOn(level, levelSince, touchedOn)
                    : Optional.of(promisedOn.plusDays(1));
            return own.map(day -> day.isBefore(today) ? today : day);
        }
    }

    static HangingStep of(ResultSet row) throws SQLException {
        Long round = row.getObject("round_id", Long.class);
        HiringStep step = HiringStep.of(row);
        return new HangingStep(
                step,
                row.getString("province_th"),
                round == null ? null : new RoundId(round),
                row.getString("round_key"),
                row.getString("case_number"),
                row.getObject("calendar_due", LocalDate.class),
                counted(step.kind(), row),
                chase(row));
    }

    private static @Nullable CountedDate counted(StepKind kind, ResultSet row) throws SQLException {
        LocalDate from = row.getObject("counted_from", LocalDate.class);
        return from == null ? null : new CountedDate(kind, from, row.getInt("counted_days"));
    }

    private static @Nullable Chase chase(ResultSet row) throws SQLException {
        String state = row.getString("chase_state");
        return state == null
                ? null
                : new Chase(
                        state,
                        row.getString("chase_instance"),
                        row.getInt("chase_level"),
                        row.getObject("level_since", LocalDate.class),
                        row.getObject("touched_on", LocalDate.class),
                        row.getObject("promised_on", LocalDate.class));
    }

    /** The date without a granted later one, with days counted that way. */
    LocalDate again(LocalDate today, WorkingDays by) {
        return counted == null ? ungranted : counted.again(ungranted, today, by);
    }

    boolean escalated() {
        return chase != null && chase.state().equals("OPEN");
    }

    @Nullable
    LocalDate promisedOn() {
        return chase == null ? null : chase.promisedOn();
    }

    /** The escalation that the engine runs, also one that was withdrawn and has not ended yet. */
    @Nullable
    String escalationInstance() {
        return chase == null || chase.state().equals("ENDED") ? null : chase.instance();
    }

    /** What was withdrawn takes a step at once, which ends it. */
    LocalDate escalationDay(StepPlan plan, LocalDate today) {
        return chase == null || !escalated()
                ? today
                : chase.nextStep(plan, today).orElse(HiringWorkflow.NEVER);
    }

    /** On the highest level without a promise: only people can move it. */
    boolean climbsNoMore() {
        return chase != null && escalated() && chase.level() == HiringSteps.HIGHEST_LEVEL && chase.promisedOn() == null;
    }

    /** Whether a move of this scope changes its date: what is more specific keeps its own. */
    boolean follows(DeadlineMove move) {
        return step.source() == DueSource.CALENDAR || (move.province() != null && step.source() == DueSource.PROVINCE);
    }
}
