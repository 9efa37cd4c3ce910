package eplan.hiring;

import eplan.cycle.StepLadder;
import eplan.cycle.StepPlan;
import eplan.hiring.HiringEvents.StepEscalationsWithdrawn;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets steps follow other dates, in the mover's transaction: escalations that are no longer due are withdrawn first; the engine's timers,
 * which come last in the lock order, are armed for their new days.
 */
@Component
class FollowingSteps {

    private static final String WITHDRAW = """
            update eplan.hiring_spell set state = 'WITHDRAWN', withdrawn_reason = ?, version = version + 1
             where step_id = any(?) and state = 'OPEN'""";

    private final StepLadder ladder;
    private final HiringWorkflow workflow;
    private final HiringLog log;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;
    private final JdbcClient jdbc;

    FollowingSteps(
            StepLadder ladder,
            HiringWorkflow workflow,
            HiringLog log,
            BusinessClock clock,
            ApplicationEventPublisher publisher,
            JdbcClient jdbc) {
        this.ladder = ladder;
        this.workflow = workflow;
        this.log = log;
        this.clock = clock;
        this.publisher = publisher;
        this.jdbc = jdbc;
    }

    /**
     * @param reason what headquarters wrote; null where the dates alone say why
     * @param newDue the date to which it moved; null where the way to count days changed
     */
    void withdraw(List<HangingStep> hanging, @Nullable String reason, @Nullable LocalDate newDue) {
        LocalDate today = clock.today();
        List<HiringStepId> off = hanging.stream()
                .filter(one -> one.escalated() && today.isBefore(plan(one).escalatesOn()))
                .map(one -> one.step().id())
                .toList();
        if (off.isEmpty()) {
            return;
        }
        String why = reason == null ? HiringEventType.ESCALATION_WITHDRAWN.name() : reason;
        jdbc.sql(WITHDRAW)
                .param(why)
                .param(off.stream().map(HiringStepId::value).toArray(Long[]::new))
                .update();
        log.ofSteps(off, HiringEventType.ESCALATION_WITHDRAWN, reason, newDue);
        publisher.publishEvent(new StepEscalationsWithdrawn(off, why));
    }

    /** Watches and escalations, by their dates in force. */
    void arm(List<HangingStep> hanging) {
        LocalDate today = clock.today();
        Map<String, LocalDate> watches = new HashMap<>();
        Map<String, LocalDate> escalations = new HashMap<>();
        for (HangingStep one : hanging) {
            watches.put(one.step().instance(), plan(one).nextLook(today));
            String escalation = one.escalationInstance();
            if (escalation != null) {
                escalations.put(escalation, one.escalationDay(plan(one), today));
            }
        }
        workflow.watchAgainOn(watches);
        workflow.escalateAgainOn(escalations);
    }

    /** Watches alone, where escalations see a change at their next step. */
    void armWatches(List<HangingStep> hanging) {
        LocalDate today = clock.today();
        Map<String, LocalDate> watches = new HashMap<>();
        hanging.forEach(one -> watches.put(one.step().instance(), plan(one).nextLook(today)));
        workflow.watchAgainOn(watches);
    }

    /** Those on the highest level without a promise have no next step by which to see a change: they take one at once. */
    void stepAtTheTop(List<HangingStep> hanging) {
        Map<String, LocalDate> escalations = new HashMap<>();
        for (HangingStep one : hanging) {
            String instance = one.escalationInstance();
            if (instance != null && one.climbsNoMore()) {
                escalations.put(instance, clock.today());
            }
        }
        workflow.escalateAgainOn(escalations);
    }

    private StepPlan plan(HangingStep one) {
        return ladder.forArming(one.step().province(), one.step().due());
    }
}
