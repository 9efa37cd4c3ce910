package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.plan.EntryHistory;
import eplan.plan.EntryHistory.Version;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets;
import eplan.plan.Ordinances;
import eplan.plan.RecordKey;
import eplan.plan.Row;
import eplan.plan.SmallContent;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Returning a round for correction: to the items named, with a reason; what was returned stays readable (issue 3, 2). */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ReturnProcessTest {

    private static final String VISION = "vision-strategy";
    private static final String PLAN = "three-year-plan";

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Autowired
    EntrySheets sheets;

    @Autowired
    EntryHistory history;

    @Autowired
    SmallContent content;

    @Autowired
    TaskService tasks;

    private RoundActs acts;

    @BeforeEach
    void begin() {
        acts = new RoundActs(play, tasks, content);
    }

    /** A plan that an analyst has to look at. */
    private LaoId verifying() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 2, 1);
        play.record(lao, "plan");
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
        return lao;
    }

    @Test
    void exactlyTheItemsNamedAreOpenAgain() {
        LaoId lao = verifying();
        acts.returned(lao, "plan", PLAN);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.RETURNED);
        assertThat(play.round(lao, "plan").returnedReason()).isEqualTo("ยอดไม่ตรงกับเอกสาร");
        assertThat(acts.state(lao, "plan", PLAN).status()).isEqualTo(Status.RETURNED);
        assertThat(acts.state(lao, "plan", VISION).status()).isEqualTo(Status.COMPLETE);
        assertThat(acts.waiting(lao, "plan")).containsExactly(PLAN);
    }

    @Test
    void whatWasNotReturnedCannotBeChanged() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 3, 10);
        play.record(lao, "budget-q2");
        acts.returned(lao, "budget-q2", "spending-q2");
        RecordKey ordinance = acts.record(lao, "budget-q2", Ordinances.ITEM);
        assertThatThrownBy(() -> lower(lao, ordinance)).isInstanceOf(Refused.class);
    }

    @Test
    void allItemsNamedAreAskedForAgain() {
        LaoId lao = verifying();
        acts.returned(lao, "plan", VISION, PLAN);
        assertThat(acts.waiting(lao, "plan")).containsExactlyInAnyOrder(VISION, PLAN);
        play.recordItem(lao, "plan", VISION);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.RETURNED);
        play.recordItem(lao, "plan", PLAN);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
    }

    @Test
    void theReturnedVersionIsReadBesideTheCorrectedOne() {
        LaoId lao = acts.lateBefore();
        play.on(2011, 3, 10);
        play.record(lao, "budget-q2");
        RecordKey ordinance = acts.record(lao, "budget-q2", Ordinances.ITEM);
        long returned = acts.state(lao, "budget-q2", Ordinances.ITEM).version();
        acts.returned(lao, "budget-q2", Ordinances.ITEM);
        lower(lao, ordinance);
        play.recordItem(lao, "budget-q2", Ordinances.ITEM);

        assertThat(amountsAt(ordinance, returned)).containsExactly("100.00");
        assertThat(amountsAt(ordinance, Long.MAX_VALUE)).containsExactly("80.00");
        assertThat(play.as(play.officer(), () -> history.versions(ordinance)))
                .extracting(Version::status)
                .containsExactly(Status.DRAFT, Status.COMPLETE, Status.RETURNED, Status.COMPLETE);
        assertThat(acts.state(lao, "budget-q2", "spending-q2").status()).isEqualTo(Status.COMPLETE);
    }

    private void lower(LaoId lao, RecordKey ordinance) {
        acts.as(play.staff(lao), () -> {
            Row line = sheets.rows(ordinance, Ordinances.LINES, EntrySheets.Filter.ALL, 0, 1)
                    .getFirst();
            Row lowered = line.with(Ordinances.AMOUNT, new BigDecimal("80.00"));
            sheets.save(ordinance, List.of(new EntrySheets.RowEdit(Ordinances.LINES, line, lowered)), null);
        });
    }

    private List<String> amountsAt(RecordKey ordinance, long version) {
        return play.as(play.officer(), () -> history.rowsAt(ordinance, Ordinances.LINES, version)).stream()
                .map(row -> row.amount(Ordinances.AMOUNT).toPlainString())
                .toList();
    }

    @Test
    void itNamesItemsOfTheRoundAndAReason() {
        LaoId lao = verifying();
        refused(lao, List.of(), "โครงการไม่ครบ");
        refused(lao, List.of(PLAN), " ");
        refused(lao, List.of(PLAN, Ordinances.ITEM), "โครงการไม่ครบ");
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
        assertThat(acts.states(lao, "plan")).allMatch(state -> state.status() == Status.COMPLETE);
    }

    private void refused(LaoId lao, List<String> items, String reason) {
        assertThatThrownBy(() ->
                        acts.as(play.analyst(), () -> rounds.returnForCorrection(play.id(lao, "plan"), items, reason)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void itIsReturnedOnce() {
        LaoId lao = verifying();
        acts.returned(lao, "plan", PLAN);
        refused(lao, List.of(VISION), "ขาดยุทธศาสตร์");
        assertThat(acts.state(lao, "plan", VISION).status()).isEqualTo(Status.COMPLETE);
    }

    @Test
    void onlyTheProvinceReturns() {
        LaoId lao = verifying();
        for (Actor other : List.of(play.staff(lao), play.hq())) {
            assertThatThrownBy(() -> returnedBy(other, lao)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> returnedBy(acts.analystElsewhere(), lao)).isInstanceOf(NotFound.class);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
    }

    private void returnedBy(Actor actor, LaoId lao) {
        acts.as(actor, () -> rounds.returnForCorrection(play.id(lao, "plan"), List.of(PLAN), "โครงการไม่ครบ"));
    }
}
