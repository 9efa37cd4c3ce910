package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Status;
import eplan.plan.Ordinances;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** One complete item is sent back, wherever its round stands: the round asks for it again, or the item waits by itself. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class SendBackProcessTest {

    private static final String BUDGET = "budget-q2";
    private static final String QUARTER = "spending-q2";
    private static final String WHY = "ยอดไม่ตรงกับเอกสาร";

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

    private void sendBack(LaoId lao, String key, String item) {
        acts.sendBack(play.analyst(), lao, key, item, WHY);
    }

    private long openTasks(LaoId lao, String key) {
        return play.work(lao, key).stream().filter("ENTER LAO OPEN 0"::equals).count();
    }

    @Test
    void anItemOfAnAcceptedRoundIsTheLaosAgainAndTheRoundStaysAccepted() {
        LaoId lao = acts.quarterAccepted();
        assertThat(acts.mayRecord(lao, BUDGET)).isFalse();
        sendBack(lao, BUDGET, QUARTER);
        assertThat(acts.state(lao, BUDGET, QUARTER).status()).isEqualTo(Status.RETURNED);
        assertThat(acts.state(lao, BUDGET, Ordinances.ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(acts.mayRecord(lao, BUDGET)).isTrue();
        assertThat(openTasks(lao, BUDGET)).isEqualTo(1);
    }

    @Test
    void onceItIsCorrectedTheItemIsClosedAgain() {
        LaoId lao = acts.quarterAccepted();
        sendBack(lao, BUDGET, QUARTER);
        play.recordItem(lao, BUDGET, QUARTER);
        assertThat(acts.mayRecord(lao, BUDGET)).isFalse();
        assertThat(openTasks(lao, BUDGET)).isZero();
        assertThat(play.round(lao, BUDGET).standing()).isEqualTo(RoundStanding.ON_TIME);
        long version = acts.state(lao, BUDGET, QUARTER).version();
        assertThatThrownBy(() -> acts.complete(lao, BUDGET, QUARTER, version)).isInstanceOf(Refused.class);
    }

    @Test
    void aRoundThatIsStillRecordedWaitsForTheItemAgain() {
        LaoId lao = play.opened();
        play.on(2011, 3, 10);
        play.recordItem(lao, BUDGET, Ordinances.ITEM);
        sendBack(lao, BUDGET, Ordinances.ITEM);
        assertThat(acts.waiting(lao, BUDGET)).containsExactlyInAnyOrder(Ordinances.ITEM, QUARTER);
        assertThat(openTasks(lao, BUDGET)).isEqualTo(2);

        play.recordItem(lao, BUDGET, QUARTER);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.OPEN);
        play.recordItem(lao, BUDGET, Ordinances.ITEM);
        assertThat(play.round(lao, BUDGET).state()).as("an analyst looks at it").isEqualTo(RoundState.VERIFYING);
        assertThat(openTasks(lao, BUDGET)).isZero();
    }

    @Test
    void aRoundThatIsVerifiedIsReturnedToTheItem() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 3, 10);
        play.record(lao, BUDGET);
        sendBack(lao, BUDGET, QUARTER);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.RETURNED);
        assertThat(acts.waiting(lao, BUDGET)).containsExactly(QUARTER);
        assertThat(openTasks(lao, BUDGET)).isEqualTo(1);
        play.recordItem(lao, BUDGET, QUARTER);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.VERIFYING);
    }

    @Test
    void aRoundThatHasNotOpenedAsksForTheItemWhenItDoes() {
        LaoId lao = play.opened();
        play.record(lao, "plan");
        sendBack(lao, "plan", "three-year-plan");
        assertThat(play.work(lao, "plan")).isEmpty();
        play.on(2010, 11, 1);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.OPEN);
        assertThat(acts.waiting(lao, "plan")).containsExactly("three-year-plan");
        assertThat(openTasks(lao, "plan")).isEqualTo(1);
    }

    @Test
    void onlyACompleteItemOfTheRoundIsSentBackAndWithAReason() {
        LaoId lao = acts.quarterAccepted();
        sendBack(lao, BUDGET, QUARTER);
        assertThatThrownBy(() -> sendBack(lao, BUDGET, QUARTER)).as("twice").isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sendBack(lao, BUDGET, "vision-strategy")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sendBack(lao, "plan", "vision-strategy"))
                .as("a draft")
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.sendBack(play.analyst(), lao, BUDGET, Ordinances.ITEM, " "))
                .isInstanceOf(Refused.class);
        assertThat(acts.state(lao, BUDGET, Ordinances.ITEM).status()).isEqualTo(Status.COMPLETE);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_SENT_BACK");
    }

    @Test
    void onlyTheProvinceSendsBack() {
        LaoId lao = acts.quarterAccepted();
        for (Actor other : List.of(play.staff(lao), play.hq())) {
            assertThatThrownBy(() -> acts.sendBack(other, lao, BUDGET, QUARTER, WHY))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> acts.sendBack(acts.analystElsewhere(), lao, BUDGET, QUARTER, WHY))
                .isInstanceOf(NotFound.class);
        assertThat(acts.state(lao, BUDGET, QUARTER).status()).isEqualTo(Status.COMPLETE);
    }
}
