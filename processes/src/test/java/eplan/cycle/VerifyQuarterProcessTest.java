package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.plan.EntryRecords.Confirmation;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.MonthlyMenus;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.SmallContent;
import eplan.plan.Spending;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The analyst's own round: quarter 2 is sent back to the LAO, or entered for it, and verified (ว 1353 row 4). */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class VerifyQuarterProcessTest {

    private static final String BUDGET = "budget-q2";
    private static final String QUARTER = "spending-q2";
    private static final String VERIFY = "verify-q2";
    private static final BigDecimal SIXTY = new BigDecimal("60.00");

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

    private LaoId sentBack() {
        LaoId lao = acts.quarterAccepted();
        acts.sendBack(play.analyst(), lao, BUDGET, QUARTER, "ยังไม่บันทึกสัญญา");
        return lao;
    }

    private void verify(LaoId lao) {
        EntryRounds.EntryRoundView own = play.round(lao, VERIFY);
        play.as(play.analyst(), () -> play.recorded.complete(own, VERIFY, null));
        play.jobs.runUntilNoneDue();
    }

    @Test
    void aQuarterIsNotVerifiedBeforeItIsCorrected() {
        LaoId lao = sentBack();
        RecordKey check = acts.record(lao, VERIFY, VERIFY);
        long version = play.as(play.analyst(), () -> content.fill(check, null));
        assertThatThrownBy(() ->
                        acts.as(play.analyst(), () -> rounds.complete(play.id(lao, VERIFY), VERIFY, version, null)))
                .isInstanceOf(Refused.class);
        assertThat(acts.waiting(lao, VERIFY)).containsExactly(VERIFY);
        assertThat(play.round(lao, VERIFY).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void theLaoCorrectsAndTheAnalystVerifiesAndNobodyBecomesLate() {
        LaoId lao = sentBack();
        correct(lao);
        play.recordItem(lao, BUDGET, QUARTER);
        assertThat(acts.state(lao, BUDGET, QUARTER).confirmation()).isNull();
        verify(lao);
        assertThat(play.round(lao, VERIFY).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(play.round(lao, BUDGET).standing()).isEqualTo(RoundStanding.ON_TIME);
        assertThat(play.events(lao)).containsSubsequence("ITEM_SENT_BACK", "ITEM_COMPLETED", "ROUND_ACCEPTED");
        assertThat(play.work(lao, VERIFY)).noneMatch(row -> row.contains("OPEN"));
    }

    /** A contract of February that was paid in March, in place of "nothing was spent". */
    private void correct(LaoId lao) {
        RecordKey quarter = acts.record(lao, BUDGET, QUARTER);
        RecordKey ordinance = acts.record(lao, BUDGET, Ordinances.ITEM);
        acts.as(play.staff(lao), () -> {
            Row line = sheets.rows(ordinance, Ordinances.LINES, EntrySheets.Filter.ALL, 0, 1)
                    .getFirst();
            Row nothing = sheets.fields(quarter, MonthlyMenus.ANSWER);
            Row spent = nothing.with(MonthlyMenus.NOTHING, false);
            RowEdit answer = new RowEdit(MonthlyMenus.ANSWER, nothing, spent);
            RowEdit binding = new RowEdit(Spending.COMMITMENTS, Row.NEW, contract(line.id()));
            EntrySheets.Saved saved = sheets.save(quarter, List.of(answer, binding), null);
            Row bound = Objects.requireNonNull(saved.rows().get(1));
            sheets.save(quarter, List.of(new RowEdit(Spending.DISBURSEMENTS, Row.NEW, payment(bound.id()))), null);
        });
    }

    private static Row contract(long line) {
        return Row.NEW
                .with(Spending.LINE, line)
                .with(Spending.NUMBER, "1/2554")
                .with(Spending.MADE_ON, LocalDate.of(2011, 2, 10))
                .with(Spending.VENDOR, "หจก. โคราชก่อสร้าง")
                .with(Spending.AMOUNT, SIXTY);
    }

    private static Row payment(long contract) {
        return Row.NEW
                .with(Spending.COMMITMENT, contract)
                .with(Spending.PAID_ON, LocalDate.of(2011, 3, 1))
                .with(Spending.AMOUNT, SIXTY);
    }

    @Test
    void whatIsMissingTheAnalystEntersForTheLao() {
        LaoId lao = play.opened();
        play.on(2011, 5, 2);
        verify(lao);
        assertThat(play.round(lao, VERIFY).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(acts.states(lao, BUDGET)).hasSize(2).allMatch(state -> state.confirmation() == Confirmation.PENDING);
        assertThat(play.round(lao, BUDGET).state()).isEqualTo(RoundState.VERIFYING);
    }
}
