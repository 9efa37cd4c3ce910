package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the year's system scores consist of, all of them in one query; callers ask for the right. */
@Component
class ScoreFigures {

    private static final String FIGURES = """
            select s.account_id, round(s.lao_months, 1) as lao_months, p.criterion, coalesce(c.points, p.points) as points
              from eplan.system_score s
              left join eplan.score_part p on p.run_id = s.run_id and p.account_id = s.account_id
              left join eplan.score_correction c on c.score_id = s.id and c.criterion = p.criterion
             where s.fiscal_year = ?""";

    private final JdbcClient jdbc;

    ScoreFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param laoMonths one decimal; @param points of each criterion, with corrections */
    record Figures(BigDecimal laoMonths, Map<ScoreCriterion, BigDecimal> points) {}

    /** By analyst; empty before scores were computed. */
    Map<AccountId, Figures> of(FiscalYear year) {
        Map<AccountId, Figures> all = new HashMap<>();
        jdbc.sql(FIGURES).param(year.be()).query(row -> {
            add(all, row);
        });
        return all;
    }

    private static void add(Map<AccountId, Figures> all, ResultSet row) throws SQLException {
        BigDecimal months = row.getBigDecimal("lao_months");
        Figures figures = all.computeIfAbsent(
                new AccountId(row.getLong("account_id")),
                analyst -> new Figures(months, new EnumMap<>(ScoreCriterion.class)));
        String criterion = row.getString("criterion");
        if (criterion != null) {
            figures.points().put(ScoreCriterion.valueOf(criterion), row.getBigDecimal("points"));
        }
    }
}
