package eplan.hiring;

import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions of weights and steps by hiring year, in the caller's transaction. */
@Component
class ScoreRulesTable {

    /** Headquarters look at the highest step first. */
    private static final String ROWS = """
            select criterion, from_rate, points from eplan.score_rules_row
             where fiscal_year = ? and version = ?
             order by array_position(array['COMPLETE', 'ON_TIME', 'ON_BEHALF', 'CHECKS_PASSED', 'LOOKS', 'NOT_RETURNED'], criterion),
                      from_rate desc""";

    private static final String ADD_ROWS = """
            insert into eplan.score_rules_row (fiscal_year, version, criterion, from_rate, points)
            select cast(:year as int), cast(:version as int), x.criterion, x.from_rate, x.points
              from unnest(cast(:criteria as text[]), cast(:rates as numeric[]), cast(:points as numeric[]))
                   as x (criterion, from_rate, points)""";

    /** What is kept for a year that was opened without a table of its own. */
    private static final int AS_IT_STOOD = 0;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ScoreRulesTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Version(int year, int number, String by, String reason) {}

    /** Those of the year, or else of the latest year before it that has any, or else as shipped. */
    Rules of(FiscalYear year, boolean frozen) {
        Optional<Version> found = latest(year);
        if (found.isEmpty()) {
            return new Rules(year, AS_IT_STOOD, ShippedScoreRows.ALL, frozen, null, null);
        }
        Version version = found.get();
        List<ScoreRow> rows = rows(version.year(), version.number());
        boolean own = version.year() == year.be() && version.number() > AS_IT_STOOD;
        return own
                ? new Rules(year, version.number(), rows, frozen, version.by(), version.reason())
                : new Rules(year, AS_IT_STOOD, rows, frozen, null, null);
    }

    private Optional<Version> latest(FiscalYear year) {
        return jdbc.sql("""
                        select fiscal_year, version, by_name, reason from eplan.score_rules
                         where fiscal_year <= ? order by fiscal_year desc, version desc limit 1""")
                .param(year.be())
                .query((row, n) -> new Version(
                        row.getInt("fiscal_year"),
                        row.getInt("version"),
                        row.getString("by_name"),
                        row.getString("reason")))
                .optional();
    }

    private List<ScoreRow> rows(int year, int version) {
        return jdbc.sql(ROWS)
                .param(year)
                .param(version)
                .query((row, n) -> row(row))
                .list();
    }

    private static ScoreRow row(ResultSet row) throws SQLException {
        return new ScoreRow(
                ScoreCriterion.valueOf(row.getString("criterion")),
                row.getBigDecimal("from_rate"),
                row.getBigDecimal("points"));
    }

    void add(FiscalYear year, int version, List<ScoreRow> rows, Actor by, String reason) {
        jdbc.sql("""
                        insert into eplan.score_rules (fiscal_year, version, by_name, for_name, reason, on_day, at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(year.be())
                .param(version)
                .param(by.name())
                .param(by.forName())
                .param(reason)
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(ADD_ROWS)
                .param("year", year.be())
                .param("version", version)
                .param(
                        "criteria",
                        rows.stream().map(row -> row.criterion().name()).toArray(String[]::new))
                .param("rates", texts(rows.stream().map(ScoreRow::from).toList()))
                .param("points", texts(rows.stream().map(ScoreRow::points).toList()))
                .update();
    }

    private static String[] texts(List<BigDecimal> numbers) {
        return numbers.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
    }

    /**
     * The year is opened: what holds now is kept for it, whatever becomes of other years or of what is shipped.
     *
     * @return the version that holds for good
     */
    int freeze(FiscalYear year, Actor by, String reason) {
        boolean own =
                latest(year).filter(version -> version.year() == year.be()).isPresent();
        Rules rules = of(year, true);
        if (!own) {
            add(year, AS_IT_STOOD, rules.rows(), by, reason);
        }
        return rules.version();
    }
}
