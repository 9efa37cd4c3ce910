package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
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

/** An analyst records for an LAO, with a reason; the LAO is told, and confirms or disputes it, once (issue 3, 2). */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class OnBehalfProcessTest {

    private static final String MONTH = "monthly-10";
    private static final String DRUGS = "drug-policy";
    private static final String WHY = "เจ้าหน้าที่ลาคลอด";
    private static final String WRONG = "ยอดผู้เข้าร่วมไม่ตรง";

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Disputes disputes;

    @Autowired
    CaseHistory history;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    private LaoId onBehalf() {
        LaoId lao = play.opened();
        play.recordOnBehalf(lao, MONTH, WHY);
        return lao;
    }

    private void confirm(Actor actor, LaoId lao) {
        acts.as(actor, () -> rounds.confirm(play.id(lao, MONTH), DRUGS));
    }

    private void dispute(Actor actor, LaoId lao, String reason) {
        acts.as(actor, () -> rounds.dispute(play.id(lao, MONTH), DRUGS, reason));
    }

    private RecordState drugs(LaoId lao) {
        return acts.state(lao, MONTH, DRUGS);
    }

    @Test
    void theRoundShowsWhoTypedForTheLaoAndWhyAndThatItHasNotAnswered() {
        LaoId lao = onBehalf();
        assertThat(acts.states(lao, MONTH)).hasSize(3).allSatisfy(state -> {
            assertThat(state.status()).isEqualTo(Status.COMPLETE);
            assertThat(state.by()).isEqualTo("มานะ");
            assertThat(state.onBehalfReason()).isEqualTo(WHY);
            assertThat(state.confirmation()).isEqualTo(Confirmation.PENDING);
        });
        assertThat(acts.waiting(lao, MONTH)).isEmpty();
    }

    @Test
    void theLaoIsToldWhatWasRecordedForItByWhomAndWhy() {
        LaoId lao = onBehalf();
        assertThat(play.as(play.staff(lao), () -> history.of(lao, CycleScenario.YEAR, 50)))
                .filteredOn(event -> event.type().equals("ITEM_COMPLETED_ON_BEHALF"))
                .hasSize(3)
                .allSatisfy(event -> {
                    assertThat(event.by()).isEqualTo("มานะ");
                    assertThat(event.detail()).contains(WHY);
                })
                .anySatisfy(event -> assertThat(event.detail()).contains(DRUGS));
    }

    @Test
    void theLaoConfirmsItemByItem() {
        LaoId lao = onBehalf();
        confirm(play.staff(lao), lao);
        assertThat(drugs(lao).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(drugs(lao).status()).isEqualTo(Status.COMPLETE);
        assertThat(acts.states(lao, MONTH))
                .filteredOn(state -> state.confirmation() == Confirmation.PENDING)
                .hasSize(2);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_CONFIRMED");
    }

    @Test
    void theLaoDisputesAndTheOfficersAreAskedToLook() {
        LaoId lao = onBehalf();
        dispute(play.staff(lao), lao, WRONG);
        RecordState seen = play.as(play.officer(), () -> rounds.view(play.id(lao, MONTH)))
                .item(DRUGS)
                .orElseThrow()
                .state();
        assertThat(seen.confirmation()).isEqualTo(Confirmation.DISPUTED);
        assertThat(seen.dispute()).isEqualTo(WRONG);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_DISPUTED");
        assertThat(play.work(lao, MONTH)).containsOnlyOnce("DISPUTE OFFICER OPEN 0");
    }

    @Test
    void anOfficerSaysWhatCameOfItAndNotTheAnalystWhoTypedIt() {
        LaoId lao = onBehalf();
        dispute(play.staff(lao), lao, WRONG);
        assertThatThrownBy(() -> settle(play.analyst(), lao)).isInstanceOf(AccessDeniedException.class);
        settle(play.officer(), lao);
        assertThat(play.work(lao, MONTH)).containsOnlyOnce("DISPUTE OFFICER DONE 0");
        assertThat(drugs(lao).confirmation()).isEqualTo(Confirmation.DISPUTED);
        assertThat(play.events(lao)).containsSubsequence("ITEM_DISPUTED", "ITEM_DISPUTE_SETTLED");
    }

    private void settle(Actor actor, LaoId lao) {
        acts.as(actor, () -> disputes.settle(play.id(lao, MONTH), DRUGS, "ตรวจแล้วถูกต้อง"));
    }

    @Test
    void aDisputeSaysWhy() {
        LaoId lao = onBehalf();
        assertThatThrownBy(() -> dispute(play.staff(lao), lao, " ")).isInstanceOf(Refused.class);
        assertThat(drugs(lao).confirmation()).isEqualTo(Confirmation.PENDING);
        assertThat(play.events(lao)).doesNotContain("ITEM_DISPUTED");
    }

    @Test
    void itIsAnsweredOnce() {
        LaoId lao = onBehalf();
        confirm(play.staff(lao), lao);
        assertThatThrownBy(() -> confirm(play.staff(lao), lao)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> dispute(play.staff(lao), lao, WRONG)).isInstanceOf(Refused.class);
        assertThat(drugs(lao).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_CONFIRMED").doesNotContain("ITEM_DISPUTED");
    }

    @Test
    void onlyTheLaoItselfAnswers() {
        LaoId lao = onBehalf();
        for (Actor other : List.of(play.analyst(), play.officer(), play.hq(), Actor.SYSTEM)) {
            assertThatThrownBy(() -> confirm(other, lao)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> dispute(other, lao, WRONG)).isInstanceOf(AccessDeniedException.class);
        }
        Actor neighbour = play.staff(new LaoId(lao.value() + 1));
        assertThatThrownBy(() -> confirm(neighbour, lao)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dispute(acts.analystElsewhere(), lao, WRONG)).isInstanceOf(NotFound.class);
        assertThat(drugs(lao).confirmation()).isEqualTo(Confirmation.PENDING);
    }

    @Test
    void whatTheLaoRecordedItselfWaitsForNoAnswer() {
        LaoId lao = play.opened();
        play.record(lao, MONTH);
        assertThat(drugs(lao).confirmation()).isNull();
        assertThatThrownBy(() -> confirm(play.staff(lao), lao)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> dispute(play.staff(lao), lao, WRONG)).isInstanceOf(Refused.class);
    }

    @Test
    void anAnalystNeitherTypesNorCompletesWithoutAReason() {
        LaoId lao = play.opened();
        RecordKey drugs = acts.record(lao, MONTH, DRUGS);
        assertThatThrownBy(() -> play.as(play.analyst(), () -> content.fill(drugs, null)))
                .isInstanceOf(Refused.class);
        long version = acts.filled(lao, MONTH, DRUGS);
        assertThatThrownBy(() ->
                        acts.as(play.analyst(), () -> rounds.complete(play.id(lao, MONTH), DRUGS, version, null)))
                .isInstanceOf(Refused.class);
        assertThat(drugs(lao).status()).isEqualTo(Status.DRAFT);
        assertThat(acts.waiting(lao, MONTH)).contains(DRUGS);
    }

    @Test
    void onlyAnAnalystOfTheProvinceRecordsForTheLao() {
        LaoId lao = play.opened();
        long version = acts.filled(lao, MONTH, DRUGS);
        assertThatThrownBy(() -> acts.as(
                        acts.analystElsewhere(), () -> rounds.complete(play.id(lao, MONTH), DRUGS, version, WHY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        acts.as(play.officer(), () -> rounds.complete(play.id(lao, MONTH), DRUGS, version, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(drugs(lao).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void whatTheLaoCompletesAfterAReturnIsItsOwnAgain() {
        LaoId lao = play.opened();
        play.recordOnBehalf(lao, "close-previous", WHY);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.VERIFYING);
        acts.returned(lao, "close-previous", "close-previous");
        play.recordItem(lao, "close-previous", "close-previous");
        RecordState own = acts.state(lao, "close-previous", "close-previous");
        assertThat(own.by()).isEqualTo("เจ้าหน้าที่ อปท.");
        assertThat(own.onBehalfReason()).isNull();
        assertThat(own.confirmation()).isNull();
    }
}
