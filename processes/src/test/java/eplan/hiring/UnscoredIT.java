package eplan.hiring;

import static eplan.hiring.EvaluatedProvince.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Unscored;
import eplan.people.Actor;
import eplan.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who began in Phatthalung after the cut-off, beside the analysts who are scored. */
class UnscoredIT extends EvaluationFixture {

    private static final LocalDate BEGAN = ScoredOffice.CUT_OFF.plusDays(5);

    private Actor late;

    @BeforeEach
    void beginLate() {
        analystsWork();
        late = office.analyst("late", office.phatthalung);
        contract();
        office.compute();
    }

    @AfterEach
    void forgetTheContract() {
        office.jdbc.sql("delete from eplan.contract where number = 'unscored'").update();
        office.jdbc
                .sql("delete from eplan.contractor where id_last = 'unscored'")
                .update();
        office.jdbc
                .sql("delete from eplan.hiring_year where fiscal_year = 2601 and province_id = ?")
                .param(office.phatthalung.value())
                .update();
    }

    private void contract() {
        long year = one(
                "insert into eplan.hiring_year (fiscal_year, province_id, opened_on) values (2601, ?, ?) returning id",
                office.phatthalung.value(),
                BEGAN);
        long contractor = one("""
                insert into eplan.contractor (id_number, id_digest, id_last) values ('\\x00', '\\x756e73636f726564', 'unscored')
                returning id""");
        one(
                """
                insert into eplan.contract (hiring_year_id, number, contractor_id, name, account_id, signed_on, from_on, to_on,
                                            last_day, amount, penalty_rate, state, by_name, at)
                values (?, 'unscored', ?, 'late', ?, ?, ?, ?, ?, 12000, 0.1, 'RUNNING', 'test', now()) returning id""",
                year,
                contractor,
                ScoredOffice.account(late).value(),
                BEGAN,
                BEGAN,
                ScoredOffice.SCORED.last(),
                ScoredOffice.SCORED.last());
    }

    private long one(String sql, Object... params) {
        return office.jdbc.sql(sql).params(params).query(Long.class).single();
    }

    private List<Unscored> unscored() {
        return office.as(phatthalung.officer, () -> evaluations.unscored(ScoredOffice.HIRING, office.phatthalung));
    }

    @Test
    void whoBeganAfterTheCutOffIsNamedBesideTheSheet() {
        AccountId account = ScoredOffice.account(late);
        assertThat(unscored())
                .extracting(Unscored::analyst, Unscored::began, Unscored::cutOff)
                .contains(tuple(account, BEGAN, ScoredOffice.CUT_OFF));
        assertThat(unscored())
                .extracting(Unscored::analyst)
                .doesNotContain(ScoredOffice.account(they.anong), ScoredOffice.account(they.busaba));
        assertThat(phatthalung.sheet().lines()).extracting(Line::analyst).doesNotContain(account);
    }

    @Test
    void theyAreNotEvaluatedAndTheSummaryDoesNotWaitForThem() {
        refuses("refused.evaluation.unscored", () -> phatthalung.evaluate(late, points("1", "1", "1", "1", "1")));

        phatthalung.stepOpens(runtime);
        evaluateBoth();
        office.accept(they.anong);
        office.accept(they.busaba);
        phatthalung.send();
        assertThat(phatthalung.sheet().sentOn()).isEqualTo(ScoredOffice.TODAY);
    }

    @Test
    void whoBeginsWithTheHiringYearIsNotOfIt() {
        office.jdbc
                .sql("update eplan.contract set from_on = ?, to_on = ?, last_day = ? where number = 'unscored'")
                .params(ScoredOffice.HIRING.first(), ScoredOffice.HIRING.last(), ScoredOffice.HIRING.last())
                .update();
        assertThat(unscored()).extracting(Unscored::analyst).doesNotContain(ScoredOffice.account(late));
    }
}
