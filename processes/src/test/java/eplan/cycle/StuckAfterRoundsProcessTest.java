package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.StuckCases.Whose;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An LAO's year that cannot go on after a round names that round, also where many rounds go through one step. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class StuckAfterRoundsProcessTest {

    private static final String FLOOD = "special-flood";
    private static final String SURVEY = "special-survey";
    private static final LocalDate OPENS = LocalDate.of(2010, 10, 15);
    private static final LocalDate DUE = LocalDate.of(2010, 11, 30);

    private static final String JOB_AT = """
            select j.id_ from camunda.act_ru_job j
              join camunda.act_ru_jobdef d on d.id_ = j.job_def_id_
              join eplan.lao_year y on y.process_instance_id = j.process_instance_id_
             where y.lao_id = ? and d.act_id_ = ?""";

    @Autowired
    CycleScenario play;

    @Autowired
    SpecialRounds rounds;

    @Autowired
    StuckCases stuck;

    @Autowired
    RuntimeService runtime;

    private SpecialRoundCases cases;
    private String failed = "";

    @BeforeEach
    void begin() {
        cases = new SpecialRoundCases(play, rounds, runtime);
    }

    @AfterEach
    void leavesNothingStuck() {
        tries(3);
        play.jobs.runUntilNoneDue();
        cases.forget();
    }

    /** All items are recorded, so the round ends; what follows in the LAO's year waits for its job, which fails for good. */
    private void endsAndFails(LaoId lao, String key, String step) {
        play.round(lao, key).items().forEach(item -> play.recordItem(lao, key, item.item()));
        failed = play.jdbc
                .sql(JOB_AT)
                .params(lao.value(), step)
                .query((row, n) -> row.getString(1))
                .single();
        tries(0);
    }

    private void tries(int left) {
        play.jdbc
                .sql("update camunda.act_ru_job set retries_ = ? where id_ = ?")
                .params(left, failed)
                .update();
    }

    private Whose whose() {
        return play.as(play.hq(), () -> stuck.page(null, null, 200)).stream()
                .filter(one -> one.id().equals(failed))
                .map(one -> Objects.requireNonNull(one.whose()))
                .findFirst()
                .orElseThrow();
    }

    private void assertNamed(LaoId lao, String key) {
        assertThat(whose())
                .returns(lao, Whose::lao)
                .returns(key, Whose::roundKey)
                .returns(play.round(lao, key).caseNumber(), Whose::caseNumber);
    }

    /** The LAO's year counts on to the next month as soon as one has opened. */
    @Test
    void aMonthIsNamedThoughTheYearIsMonthsAhead() {
        LaoId lao = cases.opened();
        endsAndFails(lao, "monthly-10", "round-month");
        assertNamed(lao, "monthly-10");
        play.on(2010, 11, 1);
        play.record(lao, "monthly-11");
        assertThat(play.round(lao, "monthly-11").state()).isEqualTo(RoundState.ACCEPTED);
        assertNamed(lao, "monthly-10");
    }

    @Test
    void aSpecialRoundIsNamedBesideAnother() {
        LaoId lao = cases.opened();
        cases.announce(cases.add(FLOOD, OPENS, DUE, lao));
        cases.announce(cases.add(SURVEY, OPENS, DUE, lao));
        play.on(2010, 10, 15);
        endsAndFails(lao, FLOOD, "round-special");
        assertNamed(lao, FLOOD);
    }

    @Test
    void aRowOfTheCalendarIsNamed() {
        LaoId lao = cases.opened();
        endsAndFails(lao, "close-previous", "round-close-previous");
        assertNamed(lao, "close-previous");
    }
}
