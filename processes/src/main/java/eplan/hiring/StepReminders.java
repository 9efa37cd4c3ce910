package eplan.hiring;

import eplan.hiring.HiringEvents.StepReminded;
import eplan.shared.BusinessClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds whoever's turn a step is, by the ladder or because a person wants it; in the caller's transaction, which holds the step. */
@Component
class StepReminders {

    private final HiringLog log;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    StepReminders(HiringLog log, BusinessClock clock, JdbcClient jdbc, ApplicationEventPublisher publisher) {
        this.log = log;
        this.clock = clock;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    void remind(HiringStep step) {
        log.ofStep(step, HiringEventType.REMINDED, null, step.due());
        publisher.publishEvent(new StepReminded(step.id(), step.due()));
    }

    /** Whether they were reminded today already. */
    boolean today(HiringStep step) {
        return jdbc.sql("""
                        select exists (select from eplan.hiring_event
                                        where step_id = ? and hiring_year_id = ? and type = ? and on_day = ?)""")
                .param(step.id().value())
                .param(step.year())
                .param(HiringEventType.REMINDED.name())
                .param(clock.today())
                .query(Boolean.class)
                .single();
    }
}
