package eplan.hiring;

import eplan.hiring.HiringEvents.StepDatesMoved;
import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a step its later date, and lets its escalation, work and timers follow; the caller's transaction holds the step. */
@Component
class LaterDates {

    private final HangingSteps steps;
    private final FollowingSteps following;
    private final HiringLog log;
    private final Texts texts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;

    LaterDates(
            HangingSteps steps,
            FollowingSteps following,
            HiringLog log,
            Texts texts,
            JdbcClient jdbc,
            ApplicationEventPublisher publisher) {
        this.steps = steps;
        this.following = following;
        this.log = log;
        this.texts = texts;
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /**
     * The later date is nobody's wish but follows from what happened, which the step's history says.
     *
     * @param why text key; kept in Thai
     */
    void give(HiringStep step, LocalDate due, String why) {
        log.ofStep(step, HiringEventType.LATER_GRANTED, texts.of(why, BuddhistDates.THAI), due);
        extend(step, due);
    }

    void extend(HiringStep step, LocalDate due) {
        jdbc.sql("update eplan.hiring_step set extended_due = ?, version = version + 1 where id = ?")
                .param(due)
                .param(step.id().value())
                .update();
        following.withdraw(List.of(steps.of(step.id())), null, due);
        publisher.publishEvent(new StepDatesMoved(List.of(step.id())));
        following.arm(List.of(steps.of(step.id())));
    }
}
