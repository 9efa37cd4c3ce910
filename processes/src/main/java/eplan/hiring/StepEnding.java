package eplan.hiring;

import eplan.hiring.HiringEvents.StepsEnded;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A step begins or ends on record: in our tables, before the engine goes on. What was asked for it lapses, nobody is chased any more. In
 * the caller's transaction, which holds the step.
 */
@Component
class StepEnding {

    private static final String END = """
            update eplan.hiring_step
               set state = :state, done_on = :day, done_due = case when :state = 'DONE' then cast(:due as date) end,
                   version = version + 1
             where id = :step""";

    private final StepSpells spells;
    private final LaterRequests later;
    private final HiringLog log;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher publisher;

    StepEnding(
            StepSpells spells,
            LaterRequests later,
            HiringLog log,
            JdbcClient jdbc,
            BusinessClock clock,
            ApplicationEventPublisher publisher) {
        this.spells = spells;
        this.later = later;
        this.log = log;
        this.jdbc = jdbc;
        this.clock = clock;
        this.publisher = publisher;
    }

    void begun(HiringStep step) {
        jdbc.sql("update eplan.hiring_step set started = true, version = version + 1 where id = ? and not started")
                .param(step.id().value())
                .update();
    }

    /** Today. */
    void done(HiringStep step, HiringEventType event, @Nullable String said) {
        doneOn(clock.today(), step, event, said);
    }

    /** It keeps the date that is in force. @param day on which it was done, today or earlier */
    void doneOn(LocalDate day, HiringStep step, HiringEventType event, @Nullable String said) {
        end(step, HiringSteps.State.DONE, day);
        told(step, event, said);
    }

    void cancelled(HiringStep step, @Nullable String why) {
        end(step, HiringSteps.State.CANCELLED, clock.today());
        told(step, HiringEventType.STEP_CANCELLED, why);
    }

    private void end(HiringStep step, HiringSteps.State state, LocalDate day) {
        jdbc.sql(END)
                .param("state", state.name())
                .param("day", day)
                .param("due", step.due())
                .param("step", step.id().value())
                .update();
    }

    private void told(HiringStep step, HiringEventType event, @Nullable String said) {
        log.ofStep(step, event, said, null);
        spells.end(step);
        publisher.publishEvent(new StepsEnded(List.of(step.id())));
        later.lapse(step);
    }
}
