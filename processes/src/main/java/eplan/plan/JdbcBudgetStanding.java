package eplan.plan;

import eplan.people.Access;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcBudgetStanding implements BudgetStanding {

    private static final String READ = """
            select b.id as line, coalesce(b.code, '') as code, coalesce(b.name, '') as name,
                   coalesce((select max(p.budget1) from eplan.current_project p
                              where p.lao_id = b.lao_id and p.data_year = b.data_year and p.project_id = b.project_id), 0) as planned,
                   b.passed, b.approved, c.committed, c.committed_now, d.paid, d.paid_now
              from eplan.budget_line b
              cross join lateral (
                  select coalesce(sum(amount), 0) as committed,
                         coalesce(sum(amount) filter (where made_on >= :first), 0) as committed_now
                    from eplan.commitment where line_id = b.id and made_on <= :last) c
              cross join lateral (
                  select coalesce(sum(p.amount), 0) as paid,
                         coalesce(sum(p.amount) filter (where p.paid_on >= :first), 0) as paid_now
                    from eplan.commitment m join eplan.disbursement p on p.commitment_id = m.id
                   where m.line_id = b.id and p.paid_on <= :last) d
             where b.lao_id = :lao and b.data_year = :year
             order by b.position, b.id""";

    private final Access access;
    private final JdbcClient jdbc;

    JdbcBudgetStanding(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LineStanding> of(RecordKey key) {
        access.seeLao(key.lao());
        var quarter = Spending.quarter(key.item());
        return jdbc.sql(READ)
                .param("lao", key.lao().value())
                .param("year", key.dataYear().be())
                .param(
                        "first",
                        quarter.map(q -> Spending.first(key.dataYear(), q))
                                .orElse(key.dataYear().first()))
                .param(
                        "last",
                        quarter.map(q -> Spending.last(key.dataYear(), q))
                                .orElse(key.dataYear().last()))
                .query((row, n) -> line(row))
                .list();
    }

    private static LineStanding line(ResultSet row) throws SQLException {
        return new LineStanding(
                row.getLong("line"),
                row.getString("code"),
                row.getString("name"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("passed"),
                row.getBigDecimal("approved"),
                row.getBigDecimal("committed"),
                row.getBigDecimal("committed_now"),
                row.getBigDecimal("paid"),
                row.getBigDecimal("paid_now"));
    }
}
