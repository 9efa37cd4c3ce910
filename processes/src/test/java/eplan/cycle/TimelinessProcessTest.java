package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Timeliness is judged by the first completion that is later accepted, with the deadline then in force (issue 3, 2). */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class TimelinessProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    private RoundStanding standing(LaoId lao) {
        return play.round(lao, "plan").standing();
    }

    @Test
    void anAnalystWhoAcceptsAfterTheDueDateMakesNobodyLate() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 2, 28);
        play.record(lao, "plan");
        play.on(2011, 3, 10);
        acts.accepted(lao, "plan");
        assertThat(standing(lao)).isEqualTo(RoundStanding.ON_TIME);
    }

    @Test
    void aCompletionThatWasReturnedDoesNotCount() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 2, 28);
        play.record(lao, "plan");
        acts.returned(lao, "plan", "three-year-plan");
        play.on(2011, 3, 2);
        play.recordItem(lao, "plan", "three-year-plan");
        acts.accepted(lao, "plan");
        assertThat(standing(lao)).isEqualTo(RoundStanding.LATE);
    }

    @Test
    void theLastItemOfTheRoundIsWhatCounts() {
        LaoId lao = play.opened();
        play.on(2011, 2, 28);
        play.recordItem(lao, "plan", "vision-strategy");
        play.on(2011, 3, 1);
        play.recordItem(lao, "plan", "three-year-plan");
        assertThat(standing(lao)).isEqualTo(RoundStanding.LATE);
    }

    @Test
    void whatWasInTimeByAMovedDateStaysSoWhenTheMoveIsUndone() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        long change = play.move(lao, "plan", LocalDate.of(2011, 3, 31));
        try {
            play.on(2011, 3, 9);
            play.record(lao, "plan");
            assertThat(standing(lao)).isEqualTo(RoundStanding.ON_TIME);
        } finally {
            play.undo(change);
        }
        assertThat(play.round(lao, "plan").deadline().dueOn()).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(standing(lao)).isEqualTo(RoundStanding.ON_TIME);
    }

    @Test
    void aDateThatIsMovedEarlierAfterwardsMakesNobodyLate() {
        LaoId lao = play.opened();
        play.on(2011, 2, 1);
        play.record(lao, "plan");
        long change = play.move(lao, "plan", LocalDate.of(2011, 1, 31));
        try {
            assertThat(play.round(lao, "plan").deadline().dueOn()).isEqualTo(LocalDate.of(2011, 1, 31));
            assertThat(standing(lao)).isEqualTo(RoundStanding.ON_TIME);
        } finally {
            play.undo(change);
        }
    }
}
