package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.PathsTaken;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.timeline.ChangeSets;
import eplan.timeline.Moves;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real cases pass every node and every sequence flow of {@code hiring-year} and {@code hiring-step}. */
@EplanTest
@Import(HiringScenario.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiringNodeCoverageProcessTest {

    @Autowired
    HiringScenario play;

    @Autowired
    SignedContract contracts;

    @Autowired
    RepositoryService repository;

    @Autowired
    ChangeSets sets;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    private PathsTaken paths;
    private Set<ProvinceId> provinces;

    static List<String> models() {
        return List.of("hiring-year", "hiring-step");
    }

    @BeforeAll
    void live() {
        paths = new PathsTaken(repository, jdbc);
        models().forEach(paths::watch);
        ProvinceId hires = play.opened();
        ProvinceId wantsNobody = play.opened();
        ProvinceId forgets = play.opened();
        provinces = Set.of(hires, wantsNobody, forgets);
        play.approve(wantsNobody, 0);
        play.release(wantsNobody);
        play.approve(hires, 1);
        play.release(hires);
        play.done(hires, StepKind.REQUEST);
        play.done(hires, StepKind.EVALUATION);
        documentsComeBackOnce(hires);
        documentsAreNotWanted(hires);
        movedWhileItIsChased(forgets);
        play.on(YEAR.next().first());
        play.on(YEAR.next().first().plusDays(1));
    }

    private void documentsComeBackOnce(ProvinceId province) {
        long contract = play.as(HiringPeople.HQ, () -> contracts.sign(YEAR, province, HiringScenario.OPENING));
        long year = play.records.year(YEAR, province);
        ended(year, StepKind.DOCUMENTS, contract, StepWork.ACCEPTED);
        ended(year, StepKind.DOCUMENT_CHECK, contract, StepWork.RETURNED);
        assertThat(play.step(province, StepKind.DOCUMENTS).returned()).isEqualTo("ไม่มีสำเนาสัญญา");
        assertThat(play.step(province, StepKind.DOCUMENTS).turn()).isEqualTo(2);
        ended(year, StepKind.DOCUMENTS, contract, StepWork.ACCEPTED);
        ended(year, StepKind.DOCUMENT_CHECK, contract, StepWork.ACCEPTED);
    }

    /** Of a contract that is called off before they are sent, and of one while headquarters check them. */
    private void documentsAreNotWanted(ProvinceId province) {
        long year = play.records.year(YEAR, province);
        long unsent = play.as(HiringPeople.HQ, () -> contracts.sign(YEAR, province, HiringScenario.OPENING));
        calledOff(year, StepKind.DOCUMENTS, unsent);
        long unchecked = play.as(HiringPeople.HQ, () -> contracts.sign(YEAR, province, HiringScenario.OPENING));
        ended(year, StepKind.DOCUMENTS, unchecked, StepWork.ACCEPTED);
        calledOff(year, StepKind.DOCUMENT_CHECK, unchecked);
    }

    private void calledOff(long year, StepKind kind, long contract) {
        play.run(
                HiringPeople.HQ,
                () -> play.transaction.executeWithoutResult(status -> {
                    jdbc.sql("""
                                    update eplan.contract
                                       set state = 'ENDED', end_kind = 'CALLED_OFF', last_day = from_on - 1 where id = ?""").param(contract).update();
                    play.work.cancel(play.work.require(year, kind, contract, null), "สละสิทธิ์");
                }));
        play.jobs.runUntilNoneDue();
    }

    private void ended(long year, StepKind kind, long contract, String result) {
        play.run(
                HiringPeople.HQ,
                () -> play.transaction.executeWithoutResult(status -> {
                    if (result.equals(StepWork.RETURNED)) {
                        play.work.comesBack(year, StepKind.DOCUMENTS, contract, null, "ไม่มีสำเนาสัญญา");
                    }
                    play.work.done(
                            play.work.require(year, kind, contract, null), result, HiringEventType.STEP_DONE, null);
                }));
        play.jobs.runUntilNoneDue();
    }

    /** Reminded; chased; withdrawn because the date moves; looked at before it is due again. */
    private void movedWhileItIsChased(ProvinceId province) {
        play.on(LocalDate.of(2044, 9, 14));
        play.on(LocalDate.of(2044, 9, 16));
        RoundView evaluation = play.as(HiringPeople.HQ, () -> timelines.hiring(YEAR.previous())).stream()
                .filter(round -> round.key().equals("hiring-evaluation"))
                .findFirst()
                .orElseThrow();
        play.as(
                HiringPeople.HQ,
                () -> new Moves(sets, timelines, jdbc)
                        .due(evaluation.id(), province, LocalDate.of(2044, 9, 29), "น้ำท่วม", null));
        play.jobs.runUntilNoneDue();
        notDueAnyMore(province);
    }

    /** A watch that was picked up while headquarters moved the date later looks again, and does nothing. */
    private void notDueAnyMore(ProvinceId province) {
        String instance = jdbc.sql("select process_instance_id from eplan.hiring_step where id = ?")
                .param(play.id(province, StepKind.EVALUATION).value())
                .query(String.class)
                .single();
        jdbc.sql("update camunda.act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where process_instance_id_ = ?")
                .params(play.clock.today().atStartOfDay(), instance)
                .update();
        play.jobs.runUntilNoneDue();
        assertThat(play.records.work(play.id(province, StepKind.EVALUATION))).contains("HIRING OFFICER OPEN 0");
    }

    @AfterAll
    void watchNoMore() {
        paths.close();
    }

    /** The hiring years of these provinces. */
    private List<String> roots() {
        return jdbc.sql("""
                        select process_instance_id from eplan.hiring_year
                         where fiscal_year = :year and province_id = any(:provinces)""")
                .param("year", YEAR.be())
                .param("provinces", provinces.stream().map(ProvinceId::value).toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndEveryFlowIsPassedBySomeCase(String model) {
        assertThat(paths.missed(model, roots())).isEmpty();
    }
}
