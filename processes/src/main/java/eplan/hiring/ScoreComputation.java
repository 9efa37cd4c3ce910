package eplan.hiring;

import eplan.hiring.ScoreYears.ScoreYear;
import eplan.shared.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes the scores of some analysts, by statements over all of their cases, within the caller's transaction. Nothing of one analyst
 * depends on another's, and amounts are added exactly, so that the order never matters. Formulas: docs/analyst-scores.md.
 */
@Component
class ScoreComputation {

    private final JdbcClient jdbc;
    private final ScoreParts parts;
    private final ScoreYears years;

    ScoreComputation(JdbcClient jdbc, ScoreParts parts, ScoreYears years) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.years = years;
    }

    /** Cases, parts and totals of these analysts anew; objections, and what their answers made of it, stay. */
    void compute(ScoreBasis basis, Collection<AccountId> analysts) {
        // compiling such statements takes longer than running them
        jdbc.sql("set local jit = off").update();
        Long[] accounts = ids(analysts);
        List<Long> scores = filled(ScoreHeldSql.KEEP_SCORES, basis, accounts)
                .query((row, n) -> row.getLong("id"))
                .list();
        Long[] numbers = scores.toArray(Long[]::new);
        jdbc.sql("delete from eplan.score_case where score_id = any(?)")
                .param(numbers)
                .update();
        jdbc.sql("delete from eplan.score_look where score_id = any(?)")
                .param(numbers)
                .update();
        filled(ScoreCaseSql.ADD, basis, accounts).update();
        filled(ScoreLookSql.ADD, basis, accounts).update();
        parts.write(scores, basis.rows(), basis.decision());
    }

    /** Who is not scored any more has no score, unless they objected to it; nobody objects meanwhile. */
    void forgetOthers(ScoreYear year, Collection<AccountId> analysts) {
        years.hold(year.year());
        jdbc.sql("""
                        delete from eplan.system_score s
                         where s.fiscal_year = ? and s.account_id <> all(?)
                           and not exists (select from eplan.score_objection o where o.score_id = s.id)""").param(year.year().be()).param(ids(analysts)).update();
    }

    private JdbcClient.StatementSpec filled(String sql, ScoreBasis basis, Long[] accounts) {
        ScoreYear year = basis.year();
        return jdbc.sql(sql)
                .param("accounts", accounts)
                .param("first", year.scored().first())
                .param("cutOff", basis.cutOff())
                .param("year", year.scored().be())
                .param("hiring", year.year().be())
                .param("from", basis.from())
                .param("to", basis.to())
                .param("workdays", basis.workdays().toArray(String[]::new));
    }

    private static Long[] ids(Collection<AccountId> analysts) {
        return analysts.stream().map(AccountId::value).toArray(Long[]::new);
    }
}
