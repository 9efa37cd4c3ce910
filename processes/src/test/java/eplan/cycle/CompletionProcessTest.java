package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.EntryRecords.Status;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Completing an item: the record, its history and the engine's task go together or not at all (issue 3, 2). */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class CompletionProcessTest {

    private static final String MONTH = "monthly-10";
    private static final String DRUGS = "drug-policy";

    @Autowired
    CycleScenario play;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    @Test
    void itEndsTheTaskOfThatItemAndOfNoOther() {
        LaoId lao = play.opened();
        play.recordItem(lao, MONTH, DRUGS);
        assertThat(acts.state(lao, MONTH, DRUGS).status()).isEqualTo(Status.COMPLETE);
        assertThat(acts.waiting(lao, MONTH)).containsExactlyInAnyOrder("special-grants", "fiscal-statistics");
        assertThat(play.work(lao, MONTH)).containsOnlyOnce("ENTER LAO DONE 0");
        assertThat(play.round(lao, MONTH).standing()).isEqualTo(RoundStanding.STARTED);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_COMPLETED");
    }

    @Test
    void aFailureInTheSameTransactionLeavesRecordTaskAndHistoryAsTheyWere() {
        LaoId lao = play.opened();
        long version = acts.filled(lao, MONTH, DRUGS);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    acts.complete(lao, MONTH, DRUGS, version);
                    assertThat(acts.waiting(lao, MONTH)).doesNotContain(DRUGS);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(acts.state(lao, MONTH, DRUGS).status()).isEqualTo(Status.DRAFT);
        assertThat(acts.state(lao, MONTH, DRUGS).version()).isEqualTo(version);
        assertThat(acts.waiting(lao, MONTH)).hasSize(3).contains(DRUGS);
        assertThat(play.work(lao, MONTH)).containsOnly("ENTER LAO OPEN 0");
        assertThat(play.events(lao)).doesNotContain("ITEM_COMPLETED");

        acts.complete(lao, MONTH, DRUGS, version);
        assertThat(acts.waiting(lao, MONTH)).hasSize(2);
    }

    @Test
    void whenTheCaseCannotGoOnTheItemIsNotCompleteEither() {
        LaoId lao = play.opened();
        long version = acts.filled(lao, "close-previous", "close-previous");
        play.jdbc
                .sql("alter table eplan.entry_round add constraint never check (state <> 'ACCEPTED') not valid")
                .update();
        try {
            assertThatThrownBy(() -> acts.complete(lao, "close-previous", "close-previous", version))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            play.jdbc.sql("alter table eplan.entry_round drop constraint never").update();
        }
        assertThat(acts.state(lao, "close-previous", "close-previous").status()).isEqualTo(Status.DRAFT);
        assertThat(acts.waiting(lao, "close-previous")).containsExactly("close-previous");
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.OPEN);

        acts.complete(lao, "close-previous", "close-previous", version);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.ACCEPTED);
    }

    @Test
    void whatSomebodyChangedSinceIsNotCompletedUnseen() {
        LaoId lao = play.opened();
        long version = acts.filled(lao, MONTH, DRUGS);
        assertThatThrownBy(() -> acts.complete(lao, MONTH, DRUGS, version - 1)).isInstanceOf(StaleForm.class);
        assertThat(acts.state(lao, MONTH, DRUGS).status()).isEqualTo(Status.DRAFT);
        assertThat(acts.waiting(lao, MONTH)).contains(DRUGS);
    }

    @Test
    void aRecordWithProblemsKeepsItsTask() {
        LaoId lao = play.opened();
        assertThatThrownBy(() -> acts.complete(lao, MONTH, DRUGS, 0)).isInstanceOf(Refused.class);
        assertThat(acts.state(lao, MONTH, DRUGS).status()).isEqualTo(Status.UNTOUCHED);
        assertThat(acts.waiting(lao, MONTH)).hasSize(3);
    }

    @Test
    void itIsDoneOnce() {
        LaoId lao = play.opened();
        play.recordItem(lao, MONTH, DRUGS);
        long version = acts.state(lao, MONTH, DRUGS).version();
        assertThatThrownBy(() -> acts.complete(lao, MONTH, DRUGS, version)).isInstanceOf(Refused.class);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_COMPLETED");
    }
}
