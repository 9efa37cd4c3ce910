package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.Closings;
import eplan.plan.EntryRecords.Status;
import eplan.plan.SmallContent;
import eplan.plan.Spending;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was sent back and no round waits for: the work has a date of its own, outlives the round, and ends with its lock. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class SentBackWorkProcessTest {

    private static final String BUDGET = "budget-q2";
    private static final String QUARTER = "spending-q2";
    private static final String CLOSE = Closings.PREVIOUS;
    private static final String OPEN = "ENTER LAO OPEN 0";
    private static final String WITHDRAWN = "ENTER LAO WITHDRAWN 0";

    /** Recorded beside the round, which does not ask for it. */
    private static final String ALONGSIDE = Spending.item(1);

    @Autowired
    CycleScenario play;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    @Autowired
    WorkingDays workingDays;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    private void sendBack(LaoId lao, String key, String item) {
        acts.sendBack(play.analyst(), lao, key, item, "ยอดไม่ตรงกับเอกสาร");
    }

    /** Of the work that no task of the engine stands for. */
    private LocalDate due(LaoId lao, String key) {
        return play.jdbc
                .sql("""
                        select due_on from eplan.work_item
                         where entry_round_id = ? and kind = 'ENTER' and state = 'OPEN' and task_id is null""")
                .param(play.id(lao, key).value())
                .query(LocalDate.class)
                .single();
    }

    private void dayStarts(LocalDate day) {
        play.on(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        play.asSystem(() -> {
            play.registry.startDay(day);
            return true;
        });
    }

    private long open(LaoId lao, String key) {
        return play.work(lao, key).stream().filter(OPEN::equals).count();
    }

    /** Its closing of the year before was accepted in October, and is sent back two working days before the lock of 30 November. */
    private LaoId closingSentBack() {
        LaoId lao = play.opened();
        play.record(lao, CLOSE);
        play.on(2010, 11, 26);
        sendBack(lao, CLOSE, CLOSE);
        return lao;
    }

    @Test
    void ofAnAcceptedRoundItIsDueInFiveWorkingDays() {
        LaoId lao = acts.quarterAccepted();
        sendBack(lao, BUDGET, QUARTER);
        assertThat(due(lao, BUDGET)).isEqualTo(workingDays.plus(LocalDate.of(2011, 5, 2), 5));
    }

    @Test
    void itKeepsItsDateWhenTheRoundsDeadlineMoves() {
        LaoId lao = acts.quarterAccepted();
        sendBack(lao, BUDGET, QUARTER);
        LocalDate due = due(lao, BUDGET);
        long move = play.move(lao, BUDGET, LocalDate.of(2011, 5, 31));
        assertThat(due(lao, BUDGET)).isEqualTo(due);
        play.undo(move);
    }

    @Test
    void itIsDueByTheLock() {
        LaoId lao = closingSentBack();
        assertThat(due(lao, CLOSE)).isEqualTo(LocalDate.of(2010, 11, 30));
    }

    @Test
    void itIsWithdrawnOnceNobodyCanRecordIt() {
        LaoId lao = closingSentBack();
        dayStarts(LocalDate.of(2010, 11, 30));
        assertThat(play.work(lao, CLOSE)).contains(OPEN);
        dayStarts(LocalDate.of(2010, 12, 1));
        assertThat(play.work(lao, CLOSE)).contains(WITHDRAWN).doesNotContain(OPEN);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.ACCEPTED);
    }

    @Test
    void theDayThatStartsLeavesTheEnginesTasksAlone() {
        LaoId lao = play.opened();
        play.on(2010, 11, 30);
        play.asSystem(() -> {
            play.registry.startDay(LocalDate.of(2010, 12, 1));
            return true;
        });
        assertThat(play.work(lao, CLOSE)).contains(OPEN).doesNotContain(WITHDRAWN);
    }

    @Test
    void whatIsRecordedAlongsideIsTheLaosAgainWhileTheRoundIsVerified() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 3, 10);
        play.record(lao, BUDGET);
        play.recordItem(lao, BUDGET, ALONGSIDE);
        assertThat(acts.mayRecord(lao, BUDGET)).isFalse();
        sendBack(lao, BUDGET, ALONGSIDE);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.VERIFYING);
        assertThat(acts.mayRecord(lao, BUDGET)).isTrue();

        acts.accepted(lao, BUDGET);
        play.jobs.runUntilNoneDue();
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(open(lao, BUDGET)).as("the round does not wait for it").isEqualTo(1);
        play.recordItem(lao, BUDGET, ALONGSIDE);
        assertThat(acts.state(lao, BUDGET, ALONGSIDE).status()).isEqualTo(Status.COMPLETE);
        assertThat(acts.mayRecord(lao, BUDGET)).isFalse();
        assertThat(open(lao, BUDGET)).isZero();
    }

    @Test
    void whatIsRecordedAlongsideIsAskedForBeforeItsRoundOpens() {
        LaoId lao = play.opened();
        play.on(2011, 1, 5);
        play.recordItem(lao, BUDGET, ALONGSIDE);
        sendBack(lao, BUDGET, ALONGSIDE);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.PLANNED);
        assertThat(open(lao, BUDGET)).isEqualTo(1);
        play.recordItem(lao, BUDGET, ALONGSIDE);
        assertThat(open(lao, BUDGET)).isZero();
    }
}
