package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decided;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was decided of one province. */
@Component
class HeadcountDecisionHistory {

    private static final String CONSEQUENCES = """
        select d.id, d.province_id, p.name_th, c.contract_id, c.contractor, c.points, c.fate, c.last_day
          from eplan.headcount_consequence c
          join eplan.headcount_decision d on d.id = c.decision_id
          join eplan.province p on p.id = d.province_id
         where d.fiscal_year = ? and d.province_id = ? order by c.contract_id\
        """;

    private static final String DECISIONS = """
        select id, posts_before, posts_after, reason, by_name, on_day from eplan.headcount_decision
         where fiscal_year = ? and province_id = ? order by id desc\
        """;

    private final JdbcClient jdbc;

    HeadcountDecisionHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Decided> of(FiscalYear year, ProvinceId province) {
        Map<Long, List<Consequence>> consequences = new HashMap<>();
        jdbc.sql(CONSEQUENCES).param(year.be()).param(province.value()).query(row -> {
            consequences
                    .computeIfAbsent(row.getLong("id"), none -> new ArrayList<>())
                    .add(consequence(row));
        });
        return jdbc.sql(DECISIONS)
                .param(year.be())
                .param(province.value())
                .query((row, n) -> decided(row, consequences.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Decided decided(ResultSet row, List<Consequence> consequences) throws SQLException {
        return new Decided(
                row.getInt("posts_before"),
                row.getInt("posts_after"),
                row.getString("reason"),
                List.copyOf(consequences),
                row.getString("by_name"),
                row.getObject("on_day", LocalDate.class));
    }

    private static Consequence consequence(ResultSet row) throws SQLException {
        return new Consequence(
                new ProvinceId(row.getLong("province_id")),
                row.getString("name_th"),
                new ContractId(row.getLong("contract_id")),
                row.getString("contractor"),
                row.getBigDecimal("points"),
                Fate.valueOf(row.getString("fate")),
                row.getObject("last_day", LocalDate.class));
    }
}
