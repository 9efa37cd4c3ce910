package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes whose budget is allocated; callers ask for the right. */
@Component
class BudgetTable {

    private static final String PLAN = """
            select y.id, y.province_id, p.name_th, y.process_instance_id, y.budget_on
              from eplan.hiring_year y join eplan.province p on p.id = y.province_id
             where y.fiscal_year = :year and y.state = 'OPEN' and y.process_instance_id is not null
               and (cardinality(cast(:provinces as bigint[])) = 0 or y.province_id = any(:provinces))
             order by p.name_th""";

    private static final String CASES = """
            select id from eplan.hiring_year
             where fiscal_year = :year
               and (cardinality(cast(:provinces as bigint[])) = 0 or province_id = any(:provinces))
             order by id""";

    private static final String ALLOCATE = """
            update eplan.hiring_year set budget_on = ?, budget_letter = ?, budget_by = ?, version = version + 1
             where id = any(?)""";

    private final HiringOpenings openings;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    BudgetTable(HiringOpenings openings, JdbcClient jdbc, BusinessClock clock) {
        this.openings = openings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param provinces empty for all
     * @throws Refused for a year that is not open, or over for all of them
     * @throws NotFound when one of the provinces has no case
     */
    BudgetPlan plan(FiscalYear year, Set<ProvinceId> provinces) {
        if (!openings.isOpen(year)) {
            throw new Refused("refused.hiring.not-open", year.toString());
        }
        List<Long> cases =
                of(CASES, year, provinces).query((row, n) -> row.getLong(1)).list();
        if (cases.size() < provinces.size()) {
            throw new NotFound("hiring year " + year + " of one of " + provinces);
        }
        List<BudgetPlan.Row> rows =
                of(PLAN, year, provinces).query((row, n) -> row(row)).list();
        if (rows.isEmpty()) {
            throw new Refused("refused.hiring.closed", year.toString());
        }
        return new BudgetPlan(rows);
    }

    /** The same, with the cases held until the transaction ends: two who release at once do so one after the other. */
    BudgetPlan hold(FiscalYear year, Set<ProvinceId> provinces) {
        of(CASES + " for no key update", year, provinces).query(Long.class).list();
        return plan(year, provinces);
    }

    private JdbcClient.StatementSpec of(String sql, FiscalYear year, Set<ProvinceId> provinces) {
        return jdbc.sql(sql)
                .param("year", year.be())
                .param("provinces", provinces.stream().map(ProvinceId::value).toArray(Long[]::new));
    }

    private static BudgetPlan.Row row(ResultSet row) throws SQLException {
        return new BudgetPlan.Row(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("name_th"),
                row.getString("process_instance_id"),
                row.getObject("budget_on", LocalDate.class));
    }

    void allocate(Collection<Long> years, String letter, Actor by) {
        jdbc.sql(ALLOCATE)
                .param(clock.today())
                .param(letter)
                .param(by.name())
                .param(years.toArray(Long[]::new))
                .update();
    }
}
