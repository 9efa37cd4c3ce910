package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is added to a complete item on behalf is put to the LAO for its word. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class AdditionProcessTest {

    private static final String ROUND = "budget-q2";
    private static final String ITEM = Ordinances.ITEM;
    private static final String WHY = "อปท. ขอให้บันทึกแทน";
    private static final String WRONG = "เลขที่ไม่ถูกต้อง";
    private static final String LOOK = "DISPUTE OFFICER OPEN 0";

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Disputes disputes;

    @Autowired
    EntrySheets sheets;

    private LaoId complete() {
        LaoId lao = play.opened();
        play.recordItem(lao, ROUND, ITEM);
        return lao;
    }

    private RecordState state(LaoId lao) {
        return play.round(lao, ROUND).item(ITEM).orElseThrow().state();
    }

    private boolean add(LaoId lao, @Nullable String onBehalf) {
        RecordKey key = play.round(lao, ROUND).item(ITEM).orElseThrow().record();
        Row more = Row.NEW
                .with(Ordinances.KIND, Ordinances.ADDITIONAL)
                .with(Ordinances.MOVE_NUMBER, "2/2554")
                .with(Ordinances.MOVED, new BigDecimal("10.00"));
        return play.as(onBehalf == null ? play.staff(lao) : play.analyst(), () -> {
            sheets.save(key, java.util.List.of(new RowEdit(Ordinances.MOVEMENTS, Row.NEW, more)), onBehalf);
            return true;
        });
    }

    private boolean dispute(LaoId lao) {
        return play.as(play.staff(lao), () -> {
            rounds.dispute(play.id(lao, ROUND), ITEM, WRONG);
            return true;
        });
    }

    private boolean settle(LaoId lao) {
        return play.as(play.officer(), () -> {
            disputes.settle(play.id(lao, ROUND), ITEM, "ตรวจกับข้อบัญญัติแล้ว");
            return true;
        });
    }

    private boolean confirm(LaoId lao) {
        return play.as(play.staff(lao), () -> {
            rounds.confirm(play.id(lao, ROUND), ITEM);
            return true;
        });
    }

    @Test
    void whatTheLaoAddsItselfWaitsForNobody() {
        LaoId lao = complete();
        add(lao, null);
        assertThat(state(lao).confirmation()).isNull();
        assertThat(play.events(lao)).doesNotContain("ITEM_ADDED_ON_BEHALF");
    }

    @Test
    void whatAnAnalystAddsWaitsForTheLaoAndIsToldOnce() {
        LaoId lao = complete();
        String by = state(lao).by();
        add(lao, WHY);
        add(lao, WHY);
        assertThat(state(lao).confirmation()).isEqualTo(Confirmation.PENDING);
        assertThat(state(lao).by()).as("who completed it").isEqualTo(by);
        assertThat(play.events(lao)).containsOnlyOnce("ITEM_ADDED_ON_BEHALF");
    }

    @Test
    void anAdditionAfterTheLaosWordAsksForItAgain() {
        LaoId lao = complete();
        add(lao, WHY);
        confirm(lao);
        assertThat(state(lao).confirmation()).isEqualTo(Confirmation.CONFIRMED);
        add(lao, WHY);
        assertThat(state(lao).confirmation()).isEqualTo(Confirmation.PENDING);
        assertThat(play.events(lao)).filteredOn("ITEM_ADDED_ON_BEHALF"::equals).hasSize(2);
    }

    @Test
    void anAdditionLeavesADisputeToTheOfficers() {
        LaoId lao = complete();
        add(lao, WHY);
        dispute(lao);
        add(lao, WHY);
        assertThat(state(lao).confirmation()).isEqualTo(Confirmation.DISPUTED);
        assertThat(state(lao).dispute()).isEqualTo(WRONG);
        assertThat(play.work(lao, ROUND)).containsOnlyOnce(LOOK);
        settle(lao);
        assertThat(play.work(lao, ROUND)).doesNotContain(LOOK);
    }

    @Test
    void anAdditionAfterTheDisputeIsSettledAsksTheLaoAgain() {
        LaoId lao = complete();
        add(lao, WHY);
        dispute(lao);
        settle(lao);
        add(lao, WHY);
        assertThat(state(lao).confirmation()).isEqualTo(Confirmation.PENDING);
        assertThat(play.events(lao)).filteredOn("ITEM_ADDED_ON_BEHALF"::equals).hasSize(2);
        dispute(lao);
        assertThat(play.work(lao, ROUND)).containsOnlyOnce(LOOK);
    }
}
