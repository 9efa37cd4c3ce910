package eplan.hiring;

import eplan.cycle.StepPlan;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The watch token of {@code hiring-step}: waits, looks, and waits again as often as dates move. A watch that fires looks again before it
 * does anything, so one that was picked up while headquarters moved the date does nothing wrong. For the system only.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HiringStepWatch {

    /** What a look found. */
    public enum Outcome {
        NOT_DUE,
        REMIND,
        OVERDUE
    }

    private final HeldSteps steps;
    private final StepSpells spells;
    private final StepReminders reminders;
    private final HiringAccess access;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    HiringStepWatch(
            HeldSteps steps,
            StepSpells spells,
            StepReminders reminders,
            HiringAccess access,
            BusinessClock clock,
            JdbcClient jdbc) {
        this.steps = steps;
        this.spells = spells;
        this.reminders = reminders;
        this.access = access;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The day of the next look; today when something is due already. Holds the date. */
    public LocalDate next(long hiringStep) {
        access.system();
        HiringStep step = steps.hold(new HiringStepId(hiringStep));
        return step.open() ? spells.plan(step).nextLook(clock.today()) : HiringWorkflow.NEVER;
    }

    public Outcome look(long hiringStep) {
        access.system();
        HiringStep step = steps.hold(new HiringStepId(hiringStep));
        LocalDate today = clock.today();
        Outcome outcome = step.open() ? found(step, today) : Outcome.NOT_DUE;
        jdbc.sql("update eplan.hiring_step set watched_to = ?, version = version + 1 where id = ?")
                .param(today)
                .param(hiringStep)
                .update();
        return outcome;
    }

    private Outcome found(HiringStep step, LocalDate today) {
        StepPlan plan = spells.plan(step);
        if (!today.isBefore(plan.escalatesOn())) {
            return Outcome.OVERDUE;
        }
        return plan.remindsIn(step.watchedTo(), today) ? Outcome.REMIND : Outcome.NOT_DUE;
    }

    /** Reminds whoever's turn the step is. */
    public void remind(long hiringStep) {
        access.system();
        HiringStep step = steps.hold(new HiringStepId(hiringStep));
        if (step.open()) {
            reminders.remind(step);
        }
    }
}
