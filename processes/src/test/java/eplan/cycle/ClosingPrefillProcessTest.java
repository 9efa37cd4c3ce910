package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.plan.Closings;
import eplan.plan.EntryRecords;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.SmallContent;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An accepted {@code close-year} of FY2554 goes into FY2555's {@code close-previous}, whichever of the two comes later. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ClosingPrefillProcessTest {

    private static final FiscalYear NEXT = CycleScenario.YEAR.next();
    private static final String BY_ITSELF = "e-Plan";

    /** Of {@link SmallContent}. */
    private static final String EXPLAINED = "ตรงตามบัญชี";

    @Autowired
    CycleScenario play;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    @Autowired
    EntrySheets sheets;

    @Autowired
    EntryRecords records;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    private static RecordKey key(LaoId lao, String item) {
        return new RecordKey(lao, CycleScenario.YEAR, item, item);
    }

    private RecordState previous(LaoId lao) {
        return play.asSystem(() -> records.state(key(lao, Closings.PREVIOUS)));
    }

    private Row head(LaoId lao, String item) {
        return play.asSystem(() -> sheets.fields(key(lao, item), Closings.HEAD));
    }

    private List<Row> outcomes(LaoId lao) {
        return play.asSystem(() -> sheets.rows(key(lao, Closings.PREVIOUS), Closings.OUTCOMES, Filter.ALL, 0, 10));
    }

    private EntryRoundView nextYears(LaoId lao) {
        return play.asSystem(() -> play.rounds.ofLao(lao, NEXT)).stream()
                .filter(round -> round.roundKey().equals(Closings.PREVIOUS))
                .findFirst()
                .orElseThrow();
    }

    private void nextYearOpens(LaoId lao) {
        play.on(2011, 10, 3);
        play.asSystem(() -> {
            play.timelines.prepare(NEXT);
            return play.opening.open(NEXT, List.of(lao.value()));
        });
        play.jobs.runUntilNoneDue();
    }

    private LaoId closedInSeptember() {
        LaoId lao = play.opened();
        play.on(2011, 9, 5);
        play.record(lao, Closings.YEAR);
        assertThat(play.round(lao, Closings.YEAR).state()).isEqualTo(RoundState.ACCEPTED);
        return lao;
    }

    private void explains(LaoId lao, String item, String explanation) {
        Row before = head(lao, item);
        Row after = before.with(Closings.EXPLANATION, explanation);
        play.as(
                play.staff(lao),
                () -> sheets.save(key(lao, item), List.of(new RowEdit(Closings.HEAD, before, after)), null));
    }

    @Test
    void whatWasAcceptedInSeptemberIsThereWhenTheNextYearOpens() {
        LaoId lao = closedInSeptember();
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
        nextYearOpens(lao);
        assertThat(previous(lao).by()).isEqualTo(BY_ITSELF);
        assertThat(previous(lao).status()).isEqualTo(Status.DRAFT);
        assertThat(outcomes(lao)).hasSize(1);
        assertThat(head(lao, Closings.PREVIOUS).text(Closings.EXPLANATION)).isEqualTo(EXPLAINED);
        assertThat(head(lao, Closings.PREVIOUS).get(Closings.ATTESTED)).isNull();
    }

    @Test
    void whatIsAcceptedAfterTheNextYearOpenedIsFilledInThen() {
        LaoId lao = play.opened();
        nextYearOpens(lao);
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
        play.record(lao, Closings.YEAR);
        assertThat(play.round(lao, Closings.YEAR).state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(previous(lao).by()).isEqualTo(BY_ITSELF);
        assertThat(outcomes(lao)).hasSize(1);
    }

    @Test
    void theLaoHasNotBegunByThat() {
        LaoId lao = closedInSeptember();
        nextYearOpens(lao);
        assertThat(nextYears(lao).standing()).isEqualTo(RoundStanding.UNTOUCHED);
    }

    @Test
    void theLaoAttestsItAndItIsTheirs() {
        LaoId lao = closedInSeptember();
        nextYearOpens(lao);
        play.as(play.staff(lao), () -> play.recorded.complete(nextYears(lao), Closings.PREVIOUS, null));
        play.jobs.runUntilNoneDue();
        assertThat(previous(lao).status()).isEqualTo(Status.COMPLETE);
        assertThat(previous(lao).by()).isEqualTo(play.staff(lao).name());
        assertThat(nextYears(lao).standing()).isEqualTo(RoundStanding.ON_TIME);
    }

    @Test
    void whatTheLaoTypedBeforeStays() {
        LaoId lao = play.opened();
        nextYearOpens(lao);
        explains(lao, Closings.PREVIOUS, "ของ อปท.");
        play.record(lao, Closings.YEAR);
        assertThat(head(lao, Closings.PREVIOUS).text(Closings.EXPLANATION)).isEqualTo("ของ อปท.");
        assertThat(outcomes(lao)).isEmpty();
        assertThat(previous(lao).by()).isEqualTo(play.staff(lao).name());
    }

    @Test
    void aClosingThatWasSentBackAndCorrectedOverwritesNothing() {
        LaoId lao = closedInSeptember();
        nextYearOpens(lao);
        acts.sendBack(play.analyst(), lao, Closings.YEAR, Closings.YEAR, "ยอดไม่ตรงกับเอกสาร");
        explains(lao, Closings.YEAR, "แก้ตามเอกสาร");
        play.recordItem(lao, Closings.YEAR, Closings.YEAR);
        assertThat(head(lao, Closings.YEAR).text(Closings.EXPLANATION)).isEqualTo("แก้ตามเอกสาร");
        assertThat(head(lao, Closings.PREVIOUS).text(Closings.EXPLANATION)).isEqualTo(EXPLAINED);
        assertThat(previous(lao).version()).isEqualTo(1);
    }

    @Test
    void aClosingThatWasBackWhenTheYearOpenedIsFilledInOnceItIsCorrected() {
        LaoId lao = closedInSeptember();
        acts.sendBack(play.analyst(), lao, Closings.YEAR, Closings.YEAR, "ยอดไม่ตรงกับเอกสาร");
        nextYearOpens(lao);
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
        explains(lao, Closings.YEAR, "แก้ตามเอกสาร");
        play.recordItem(lao, Closings.YEAR, Closings.YEAR);
        assertThat(head(lao, Closings.PREVIOUS).text(Closings.EXPLANATION)).isEqualTo("แก้ตามเอกสาร");
    }

    @Test
    void aRoundThatTheAnalystReturnedIsHandedOnWhenItIsAccepted() {
        LaoId lao = acts.lateBefore();
        nextYearOpens(lao);
        play.record(lao, Closings.YEAR);
        acts.returned(lao, Closings.YEAR, Closings.YEAR);
        assertThat(previous(lao)).isEqualTo(RecordState.UNTOUCHED);
        play.recordItem(lao, Closings.YEAR, Closings.YEAR);
        acts.accepted(lao, Closings.YEAR);
        assertThat(previous(lao).by()).isEqualTo(BY_ITSELF);
    }
}
