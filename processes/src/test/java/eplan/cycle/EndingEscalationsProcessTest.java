package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Withdrawn with the date, ended by the engine afterwards: between the two they can be counted. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class EndingEscalationsProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    EndingEscalations ending;

    @Autowired
    DueJobs jobs;

    private long left() {
        return play.as(play.hq(), ending::left);
    }

    @Test
    void whatIsWithdrawnIsLeftUntilItsProcessHasEnded() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        assertThat(play.work(lao, "plan")).contains("EXPEDITE OFFICER OPEN 1");
        assertThat(left()).isZero();
        var change = play.move(lao, "plan", LocalDate.of(2011, 3, 31));
        assertThat(left()).isPositive();
        jobs.runUntilNoneDue();
        assertThat(left()).isZero();
        play.undo(change);
        jobs.runUntilNoneDue();
    }
}
