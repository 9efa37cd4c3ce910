package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.Closings;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The lock of a round, as that of closing the year before on 30 November: what is unfinished then was not received. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class LockProcessTest {

    private static final String CLOSE = Closings.PREVIOUS;

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Autowired
    EntrySheets sheets;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    @Test
    void aDraftIsNotReceivedAndStaysReadable() {
        LaoId lao = play.opened();
        acts.filled(lao, CLOSE, CLOSE);
        RecordKey key = acts.record(lao, CLOSE, CLOSE);
        play.on(2010, 12, 1);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.NOT_RECEIVED);
        assertThat(play.round(lao, CLOSE).standing()).isEqualTo(RoundStanding.NOT_RECEIVED);
        assertThat(play.events(lao)).containsOnlyOnce("ROUND_NOT_RECEIVED");
        assertThat(acts.waiting(lao, CLOSE)).isEmpty();
        assertThat(acts.state(lao, CLOSE, CLOSE).status()).isEqualTo(Status.DRAFT);
        assertThat(head(lao, key).text(Closings.EXPLANATION)).isEqualTo("ตรงตามบัญชี");
    }

    private Row head(LaoId lao, RecordKey key) {
        return play.as(play.staff(lao), () -> sheets.fields(key, Closings.HEAD));
    }

    @Test
    void afterwardsNobodyTypesCompletesOrSendsBack() {
        LaoId lao = play.opened();
        long version = acts.filled(lao, CLOSE, CLOSE);
        RecordKey key = acts.record(lao, CLOSE, CLOSE);
        play.on(2010, 12, 1);
        Row before = head(lao, key);
        var edit = List.of(new RowEdit(Closings.HEAD, before, before.with(Closings.EXPLANATION, "มาช้า")));
        assertThatThrownBy(() -> acts.as(play.staff(lao), () -> sheets.save(key, edit, null)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.as(play.analyst(), () -> sheets.save(key, edit, "อปท. ไม่ตอบ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.complete(lao, CLOSE, CLOSE, version)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.as(
                        play.analyst(), () -> rounds.complete(play.id(lao, CLOSE), CLOSE, version, "อปท. ไม่ตอบ")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.as(play.analyst(), () -> rounds.sendBack(play.id(lao, CLOSE), CLOSE, "ขาดยอด")))
                .isInstanceOf(Refused.class);
        assertThat(head(lao, key)).isEqualTo(before);
        assertThat(acts.state(lao, CLOSE, CLOSE).version()).isEqualTo(version);
    }

    @Test
    void onTheDayOfTheLockItIsStillReceivedThoughLate() {
        LaoId lao = play.opened();
        play.on(2010, 11, 30);
        play.record(lao, CLOSE);
        assertThat(play.round(lao, CLOSE).standing()).isEqualTo(RoundStanding.LATE);
        play.on(2010, 12, 1);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.ACCEPTED);
    }

    @Test
    void whatWaitsForTheAnalystAtTheLockIsNotLost() {
        LaoId lao = play.opened();
        play.on(2010, 10, 29);
        play.recordOnBehalf(lao, CLOSE, "เจ้าหน้าที่ลาคลอด");
        play.on(2010, 12, 1);
        assertThat(play.round(lao, CLOSE).state()).isEqualTo(RoundState.VERIFYING);
        assertThatThrownBy(() -> acts.as(
                        play.analyst(),
                        () -> rounds.returnForCorrection(play.id(lao, CLOSE), List.of(CLOSE), "ขาดยอด")))
                .as("nobody could correct it any more")
                .isInstanceOf(Refused.class);
        acts.accepted(lao, CLOSE);
        assertThat(play.round(lao, CLOSE).standing()).isEqualTo(RoundStanding.ON_TIME);
    }
}
