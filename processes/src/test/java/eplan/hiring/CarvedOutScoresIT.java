package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Score;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** LAOs that came from Nong Khai to Bueng Kan on 23 March 2554: their months belong to whoever had them on each side of that day. */
@EplanTest
@Import(ScoredOffice.class)
class CarvedOutScoresIT {

    private static final FiscalYear HIRING = new FiscalYear(2555);
    private static final LocalDate CUT_OFF = LocalDate.of(2011, 6, 30);
    private static final LocalDate OCTOBER = LocalDate.of(2010, 10, 1);
    private static final LocalDate CARVED_OUT = LocalDate.of(2011, 3, 23);
    private static final LocalDate DONE = LocalDate.of(2011, 4, 20);
    private static final LocalDate DUE = LocalDate.of(2011, 4, 30);

    @Autowired
    ScoredOffice office;

    private ScoredCases cases;
    private Actor nong;
    private Actor bueng;
    private List<LaoId> laos;

    @BeforeEach
    void open() {
        office.open();
        cases = new ScoredCases(office.jdbc);
        office.clock.set(LocalDate.of(2011, 7, 18));
        office.as(Actor.SYSTEM, () -> {
            office.timelines.prepare(HIRING.previous());
            return true;
        });
        nong = office.analyst("nong", office.province("43"));
        bueng = office.analyst("bueng", office.province("38"));
        laos = carvedOut();
        laos.forEach(this::budgetInTime);
    }

    @AfterEach
    void close() {
        office.jdbc
                .sql("delete from eplan.entry_round where case_number like 'carved-%'")
                .update();
        office.jdbc
                .sql("delete from eplan.lao_year where fiscal_year = 2554 and lao_id = any(?)")
                .param(laos.stream().map(LaoId::value).toArray(Long[]::new))
                .update();
        office.close();
    }

    /** Two of Bueng Kan's that lay in Nong Khai before, and whose year no other test has opened. */
    private List<LaoId> carvedOut() {
        return office.jdbc
                .sql("""
                        select l.lao_id from eplan.lao_on(:after) l
                          join eplan.province p on p.id = l.province_id and p.code = '38'
                          join eplan.lao_on(:before) was on was.lao_id = l.lao_id and was.province_id <> l.province_id
                         where not exists (
                                   select from eplan.lao_year y where y.lao_id = l.lao_id and y.fiscal_year = 2554)
                         order by l.lao_id desc limit 2""")
                .param("after", CARVED_OUT)
                .param("before", CARVED_OUT.minusDays(1))
                .query((row, n) -> new LaoId(row.getLong("lao_id")))
                .list();
    }

    /** The window of 1 March to 30 April: 22 days before the carving out, 39 from it on. */
    private void budgetInTime(LaoId lao) {
        office.jdbc
                .sql("""
                        with opened as (
                            insert into eplan.lao_year (lao_id, fiscal_year, opened_on) values (:lao, 2554, :october)
                            returning id, lao_id)
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number,
                               started, completed_on, completed_due)
                        select o.id, o.lao_id, 2554, r.id, 'ACCEPTED', 'carved-' || o.lao_id, true, :done, :due
                          from opened o join eplan.round r on r.fiscal_year = 2554 and r.key = 'budget-q2'""")
                .param("lao", lao.value())
                .param("october", OCTOBER)
                .param("done", DONE)
                .param("due", DUE)
                .update();
    }

    private List<BigDecimal> weights(Actor analyst) {
        return office.as(Actor.SYSTEM, () -> office.scores.of(HIRING, null)).stream()
                .filter(score -> score.analyst().equals(ScoredOffice.account(analyst)))
                .map(Score::id)
                .flatMap(score ->
                        office
                                .as(Actor.SYSTEM, () -> office.scores.cases(score, ScoreCriterion.COMPLETE, 0, 10))
                                .stream())
                .map(Case::weight)
                .toList();
    }

    private void compute() {
        office.freeze(HIRING, CUT_OFF);
        office.run.compute(HIRING);
    }

    @Test
    void eachAnalystHasTheMonthsOnTheirSideOfTheDay() {
        cases.held(laos.get(0), nong, OCTOBER, CARVED_OUT.minusDays(1));
        cases.held(laos.get(0), bueng, CARVED_OUT, null);
        compute();

        assertThat(weights(nong)).containsExactly(new BigDecimal("0.7333"));
        assertThat(weights(bueng)).containsExactly(new BigDecimal("1.3000"));
    }

    @Test
    void whatNobodyInTheNewProvinceTookIsNotTheFormerAnalystsAnyMore() {
        cases.held(laos.get(1), nong, OCTOBER, null);
        compute();

        assertThat(weights(nong)).containsExactly(new BigDecimal("0.7333"));
    }

    @Test
    void anAnalystWhoMovedWithTheLaosHasAllTheirMonths() {
        cases.held(laos.get(0), bueng, OCTOBER, null);
        compute();

        // 61 days
        assertThat(weights(bueng)).containsExactly(new BigDecimal("2.0333"));
    }
}
