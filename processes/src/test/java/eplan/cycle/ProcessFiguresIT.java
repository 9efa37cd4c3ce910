package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Extensions.Ask;
import eplan.cycle.Extensions.Reason;
import eplan.cycle.ProcessFigures.CaseAtStep;
import eplan.cycle.ProcessFigures.Model;
import eplan.cycle.ProcessFigures.StepFigure;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

/**
 * Phuket, 19 LAOs, on 3 November: the year's first round and the first month are over, the plan and the second month have opened
 * two days ago. One LAO recorded all it had to and waits for the analyst, another got its plan back today, a third asks for time.
 */
@EplanTest
@TestPropertySource(properties = "eplan.test.models=own")
@Import({CycleScenario.class, RecordedItems.class, MigratedCases.class, InterruptedMoves.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessFiguresIT {

    private static final String PHUKET = "83";
    private static final LocalDate TODAY = LocalDate.of(2010, 11, 3);
    private static final FiscalYear YEAR = CycleScenario.YEAR;
    private static final int LAOS = 19;

    @Autowired
    CycleScenario play;

    @Autowired
    YearOpening opening;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Extensions extensions;

    @Autowired
    ProcessFigures figures;

    private ProvinceId phuket;
    private Actor analyst;
    private LaoId verified;
    private LaoId returned;
    private Map<String, StepFigure> onTheFirstDay;

    @BeforeAll
    void untilTheThirdOfNovember() {
        play.clock.set(YEAR.first());
        play.asSystem(() -> {
            play.registry.loadShipped();
            opening.open(YEAR, Set.of(PHUKET));
            return true;
        });
        phuket = province(PHUKET);
        analyst = new Actor(null, "มานะ", Role.ANALYST, phuket, null);
        play.on(2010, 10, 1);
        onTheFirstDay = at("lao-year", phuket);
        play.on(2010, 11, 1);
        play.on(2010, 11, 3);
        List<LaoId> laos = laos();
        verified = laos.get(0);
        returned = laos.get(1);
        recordThePlanLate(verified);
        recordThePlanLate(returned);
        play.as(analyst, () -> {
            rounds.returnForCorrection(play.id(returned, "plan"), List.of("vision-strategy"), "ขาดยุทธศาสตร์");
            return true;
        });
        LaoId asking = laos.get(2);
        var ask = new Ask(LocalDate.of(2010, 11, 12), Reason.FLOOD, "น้ำท่วม");
        play.as(play.staff(asking), () -> extensions.ask(play.id(asking, "close-previous"), ask));
    }

    /** Who was late before is looked at by an analyst. */
    private void recordThePlanLate(LaoId lao) {
        play.record(lao, "monthly-10");
        play.record(lao, "plan");
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
    }

    @BeforeEach
    void onThatDay() {
        play.clock.set(TODAY);
    }

    private ProvinceId province(String code) {
        return new ProvinceId(play.jdbc
                .sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private List<LaoId> laos() {
        return play.jdbc
                .sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id")
                .params(TODAY, phuket.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
    }

    private Map<String, StepFigure> at(String model, ProvinceId where) {
        return play.as(play.hq(), () -> figures.figures(model, YEAR, where)).stream()
                .collect(Collectors.toMap(StepFigure::element, Function.identity()));
    }

    private List<CaseAtStep> cases(String model, String element, int from, int size) {
        return play.as(play.hq(), () -> figures.cases(model, element, YEAR, phuket, from, size));
    }

    private static StepFigure step(String element, long cases, long late, int days) {
        return new StepFigure(element, cases, late, days);
    }

    @Test
    void aYearWaitsForEachOfItsRoundsAndForTheNextMonth() {
        assertThat(onTheFirstDay.values())
                .containsExactlyInAnyOrder(
                        step("opens-plan", LAOS, 0, 0),
                        step("opens-budget-q2", LAOS, 0, 0),
                        step("opens-verify-q2", LAOS, 0, 0),
                        step("opens-spending-q3", LAOS, 0, 0),
                        step("opens-close-year", LAOS, 0, 0),
                        step("opens-month", LAOS, 0, 0),
                        step("round-close-previous", LAOS, 0, 0),
                        step("round-month", LAOS, 0, 0));
        assertThat(at("lao-year", phuket))
                .containsEntry("opens-budget-q2", step("opens-budget-q2", LAOS, 0, 33))
                .containsEntry("opens-month", step("opens-month", LAOS, 0, 2))
                .containsEntry("round-close-previous", step("round-close-previous", LAOS, LAOS, 33))
                .containsEntry("round-plan", step("round-plan", LAOS, 0, 2))
                .doesNotContainKey("opens-plan");
    }

    /** The province's date is later than the default, and one LAO's own is earlier than its province's. */
    @Test
    void lateIsWhatIsPastTheDateThatHoldsForTheLao() {
        long round = play.jdbc
                .sql("select id from eplan.round where fiscal_year = ? and key = 'close-previous'")
                .param(YEAR.be())
                .query(Long.class)
                .single();
        try {
            deadline(round, phuket.value(), null, TODAY.plusDays(5));
            assertThat(at("lao-year", phuket))
                    .containsEntry("round-close-previous", step("round-close-previous", LAOS, 0, 33));
            deadline(round, null, returned.value(), TODAY.minusDays(1));
            assertThat(at("lao-year", phuket))
                    .containsEntry("round-close-previous", step("round-close-previous", LAOS, 1, 33));
        } finally {
            play.jdbc
                    .sql("delete from eplan.deadline where round_id = ? and reason = 'figures'")
                    .param(round)
                    .update();
        }
    }

    private void deadline(long round, @Nullable Long province, @Nullable Long lao, LocalDate due) {
        play.jdbc.sql("""
                        insert into eplan.deadline (round_id, province_id, lao_id, due_on, reason, changed_by)
                        values (?, ?, ?, ?, 'figures', 'test')""").params(Arrays.asList(round, province, lao, due)).update();
    }

    /** Two months each but for the two that recorded October: 36 rounds, of which the 17 of October are late. */
    @Test
    void monthsAreCountedTogether() {
        assertThat(at("lao-year", phuket)).containsEntry("round-month", step("round-month", 36, 17, 2));
    }

    /** 19 rounds of the former year, 18 plans (one is returned), 36 months; 17 and 19 of them late. */
    @Test
    void aRoundIsRecordedOrVerifiedAndWatchedOrExpedited() {
        Map<String, StepFigure> round = at("entry-round", phuket);
        assertThat(round)
                .containsEntry("enter-item", step("enter-item", 73, 36, 2))
                .containsEntry("verify", step("verify", 1, 0, 0))
                .hasEntrySatisfying("escalate", one -> assertThat(one.cases()).isEqualTo(LAOS))
                .hasEntrySatisfying("next-watch", one -> assertThat(one.cases()).isEqualTo(74 - LAOS));
        long asked = play.jdbc.sql("""
                        select count(*) from eplan.work_item
                        where kind = 'ON_BEHALF' and state = 'OPEN' and province_id = ?""").param(phuket.value()).query(Long.class).single();
        StepFigure onBehalf = round.get("record-on-behalf");
        assertThat(onBehalf == null ? 0 : onBehalf.cases()).isEqualTo(asked);
    }

    @Test
    void whatIsExpeditedAndWhatIsAskedForIsCounted() {
        assertThat(at("escalation", phuket).get("expedite"))
                .returns((long) LAOS, StepFigure::cases)
                .returns((long) LAOS, StepFigure::late);
        assertThat(at("extension", phuket).values()).containsExactly(step("endorse-extension", 1, 1, 0));
    }

    @Test
    void theCasesOfAStepAreListedTheLongestThereFirst() {
        List<CaseAtStep> all = cases("entry-round", "enter-item", 0, 100);
        assertThat(all).hasSize(73).isSortedAccordingTo((a, b) -> a.since().compareTo(b.since()));
        assertThat(all.getLast().lao()).as("returned today").isEqualTo(returned);
        assertThat(all.getLast().since()).isEqualTo(TODAY);
        assertThat(cases("entry-round", "enter-item", 70, 10)).isEqualTo(all.subList(70, 73));
        assertThat(cases("entry-round", "verify", 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.lao()).isEqualTo(verified);
            assertThat(one.roundKey()).isEqualTo("plan");
            assertThat(one.provinceTh()).isEqualTo("ภูเก็ต");
            assertThat(one.caseNumber()).startsWith("2554-83-");
            assertThat(one.late()).isFalse();
        });
    }

    @Test
    void theNationIsAtLeastItsProvinceAndAnotherProvinceIsNone() {
        ProvinceId elsewhere = province("23");
        for (String model : List.of("lao-year", "entry-round", "escalation", "extension")) {
            long here = at(model, phuket).values().stream()
                    .mapToLong(StepFigure::cases)
                    .sum();
            long nation = play.as(play.hq(), () -> figures.figures(model, YEAR, null)).stream()
                    .mapToLong(StepFigure::cases)
                    .sum();
            assertThat(nation).isGreaterThanOrEqualTo(here);
            assertThat(at(model, elsewhere)).isEmpty();
        }
    }

    @Test
    void everyFigureStandsAtAnElementOfItsModel() {
        List<Model> models = play.as(play.hq(), figures::models);
        assertThat(models).extracting(Model::id).containsExactly("lao-year", "entry-round", "escalation", "extension");
        assertThat(models).extracting(Model::nameTh).contains("งวดของ อปท.");
        for (Model model : models) {
            assertThat(at(model.id(), phuket).keySet())
                    .allSatisfy(element -> assertThat(model.xml()).contains("id=\"" + element + "\""));
        }
    }

    @Test
    void knowsNoOtherModelsOrElementsAndAnswersHeadquartersOnly() {
        assertThatThrownBy(() -> at("no-model", phuket)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases("entry-round", "no-step", 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> play.as(analyst, figures::models)).isInstanceOf(AccessDeniedException.class);
    }
}
