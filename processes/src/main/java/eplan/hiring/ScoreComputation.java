package eplan.hiring;

import eplan.hiring.ScoreRuns.Run;
import eplan.hiring.ScoreYears.ScoreYear;
import eplan.shared.AccountId;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Computes the scores of some analysts for a run, by statements over all of their cases, and makes a run what the scores show; within the
 * caller's transaction. Nothing of one analyst depends on another's, and amounts are added exactly, so that the order never matters.
 * Formulas: docs/analyst-scores.md.
 */
@Component
class ScoreComputation {

    /** The tables whose rows belong to runs. */
    private static final List<String> ROWS = List.of("eplan.score_case", "eplan.score_look", "eplan.score_part");

    /** Who objected and is not scored any more has a score that shows a former run. */
    private static final String NOT_SHOWN = """
             where x.run_id in (select r.id from eplan.score_run r where r.fiscal_year = ?)
               and not exists (select from eplan.system_score s where s.run_id = x.run_id and s.account_id = x.account_id)""";

    private static final String NOT_SCORED = """
            delete from eplan.system_score s
             where s.fiscal_year = ? and s.run_id is distinct from ?
               and not exists (select from eplan.score_objection o where o.score_id = s.id)""";

    private final JdbcClient jdbc;
    private final ScoreParts parts;
    private final ScoreYears years;

    ScoreComputation(JdbcClient jdbc, ScoreParts parts, ScoreYears years) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.years = years;
    }

    /** Cases, looks and parts of these analysts, in the place of what the run has of them already; no score shows them yet. */
    void compute(Run run, ScoreBasis basis, Collection<AccountId> analysts) {
        Long[] accounts = ids(analysts);
        for (String table : ROWS) {
            jdbc.sql("delete from " + table + " where run_id = ? and account_id = any(?)")
                    .param(run.id())
                    .param(accounts)
                    .update();
        }
        add(ScoreCaseSql.ADD, run, basis, accounts);
        add(ScoreLookSql.ADD, run, basis, accounts);
        parts.add(run, analysts, basis.rows(), basis.decision());
    }

    /**
     * The scores show this run, and what no score shows any more goes; objections, and what their answers made of it, stay. Who is not
     * scored any more has no score, unless they objected to it. Nobody objects or sends a summary meanwhile.
     */
    void show(Run run, ScoreBasis basis, Collection<AccountId> analysts) {
        years.hold(run.year());
        List<Long> scores = filled(ScoreHeldSql.SHOW, run, basis, ids(analysts))
                .query((row, n) -> row.getLong("id"))
                .list();
        parts.total(scores);
        jdbc.sql(NOT_SCORED).param(run.year().be()).param(run.id()).update();
        for (String table : ROWS) {
            jdbc.sql("delete from " + table + " x " + NOT_SHOWN)
                    .param(run.year().be())
                    .update();
        }
    }

    /** What a run that failed has computed. */
    void discard(Run run) {
        for (String table : ROWS) {
            jdbc.sql("delete from " + table + " where run_id = ?")
                    .param(run.id())
                    .update();
        }
    }

    /**
     * Without nested loops: of what such a statement works out in steps, the planner has no statistics. It takes thousands of rows for one
     * or two, and loops over them within a loop do not end. Statements that follow are planned as ever.
     */
    private void add(String sql, Run run, ScoreBasis basis, Long[] accounts) {
        jdbc.sql("set local enable_nestloop = off").update();
        filled(sql, run, basis, accounts).update();
        jdbc.sql("set local enable_nestloop to default").update();
    }

    private JdbcClient.StatementSpec filled(String sql, Run run, ScoreBasis basis, Long[] accounts) {
        // compiling such statements takes longer than running them
        jdbc.sql("set local jit = off").update();
        ScoreYear year = basis.year();
        return jdbc.sql(sql)
                .param("run", run.id())
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
