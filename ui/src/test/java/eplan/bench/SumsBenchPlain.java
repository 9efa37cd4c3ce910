package eplan.bench;

import eplan.plan.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same sums without keeping any: added up from projects, lines, commitments and disbursements each time somebody asks. */
final class SumsBenchPlain {

    private static final String SQL = """
            with place as (select lao_id, province_id from eplan.lao_on(:day) where %s),
            p as (
                select place.lao_id, c.project_id, c.strategy_id, coalesce(c.budget1, 0) as planned
                  from place join eplan.current_project c on c.lao_id = place.lao_id and c.data_year = :year),
            l as (
                select place.lao_id, b.id, b.project_id, b.approved, p.strategy_id, p.project_id is not null as of_plan
                  from place join eplan.budget_line b on b.lao_id = place.lao_id and b.data_year = :year
                  left join p on p.lao_id = b.lao_id and p.project_id = b.project_id),
            m as (
                select lao_id, strategy_id, 'PLANNED' as what, 0 as quarter, planned as amount from p
                union all
                select lao_id, strategy_id, case when of_plan then 'PLAN' else 'OUTSIDE' end, 0, approved from l
                union all
                select distinct lao_id, strategy_id, 'FUNDED', 0, project_id from l where of_plan
                union all
                select l.lao_id, l.strategy_id, 'COMMITTED', extract(quarter from c.made_on + interval '3 months')::int, c.amount
                  from l join eplan.commitment c on c.line_id = l.id
                union all
                select l.lao_id, l.strategy_id, 'DISBURSED', extract(quarter from d.paid_on + interval '3 months')::int, d.amount
                  from l join eplan.commitment c on c.line_id = l.id join eplan.disbursement d on d.commitment_id = c.id)
            select %s as key, count(*) filter (where what = 'PLANNED') as projects, count(*) filter (where what = 'FUNDED') as funded,
                   coalesce(sum(amount) filter (where what = 'PLANNED'), 0) as planned,
                   coalesce(sum(amount) filter (where what in ('PLAN', 'OUTSIDE')), 0) as approved,
                   coalesce(sum(amount) filter (where what = 'PLAN'), 0) as approved_plan,
                   coalesce(sum(amount) filter (where what = 'COMMITTED' and quarter = 1), 0) as committed1,
                   coalesce(sum(amount) filter (where what = 'COMMITTED' and quarter = 2), 0) as committed2,
                   coalesce(sum(amount) filter (where what = 'COMMITTED' and quarter = 3), 0) as committed3,
                   coalesce(sum(amount) filter (where what = 'COMMITTED' and quarter = 4), 0) as committed4,
                   coalesce(sum(amount) filter (where what = 'DISBURSED' and quarter = 1), 0) as disbursed1,
                   coalesce(sum(amount) filter (where what = 'DISBURSED' and quarter = 2), 0) as disbursed2,
                   coalesce(sum(amount) filter (where what = 'DISBURSED' and quarter = 3), 0) as disbursed3,
                   coalesce(sum(amount) filter (where what = 'DISBURSED' and quarter = 4), 0) as disbursed4
              from m join place using (lao_id) left join eplan.strategy t on t.id = m.strategy_id
             group by 1""";

    private final JdbcClient jdbc;
    private final int year;
    private final LocalDate day;

    SumsBenchPlain(JdbcClient jdbc, int year, LocalDate day) {
        this.jdbc = jdbc;
        this.year = year;
        this.day = day;
    }

    Map<String, Money> nationByArea() {
        return sums("true", "coalesce(t.area, '')");
    }

    Map<String, Money> nationByProvince() {
        return sums("true", "place.province_id::text");
    }

    Map<String, Money> provinceByLao(long province) {
        return sums("province_id = " + province, "m.lao_id::text");
    }

    Map<String, Money> laoByStrategy(long lao) {
        return sums("lao_id = " + lao, "coalesce(m.strategy_id, 0)::text");
    }

    private Map<String, Money> sums(String scope, String key) {
        Map<String, Money> sums = new TreeMap<>();
        jdbc.sql(SQL.formatted(scope, key))
                .param("day", day)
                .param("year", year)
                .query(row -> {
                    sums.put(row.getString("key"), money(row));
                });
        return sums;
    }

    private static Money money(ResultSet row) throws SQLException {
        return new Money(
                row.getInt("projects"),
                row.getInt("funded"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("approved"),
                row.getBigDecimal("approved_plan"),
                quarters(row, "committed"),
                quarters(row, "disbursed"));
    }

    private static List<BigDecimal> quarters(ResultSet row, String name) throws SQLException {
        return List.of(
                row.getBigDecimal(name + 1),
                row.getBigDecimal(name + 2),
                row.getBigDecimal(name + 3),
                row.getBigDecimal(name + 4));
    }
}
