package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far every province with LAOs is, in one query; by Thai name. */
@Component
class HiringRiskTable {

    private static final String STANDS = """
        select p.id, p.name_th, p.name_en, l.laos, coalesce(h.posts, 0) as posts,
               case when q.approved is null then coalesce(h.posts, 0) else q.in_force end as wanted,
               coalesce(c.covered, 0) as covered, coalesce(c.later, 0) as later,
               q.approved is not null as approved, y.budget_on is not null as budget,
               s.approval_due, s.signing_due
          from eplan.province p
          join (select province_id, count(*) as laos from eplan.lao_province
                 where :today between valid_from and valid_to group by province_id) l on l.province_id = p.id
          left join eplan.hiring_headcount h on h.province_id = p.id and h.fiscal_year = :year
          left join eplan.hiring_year y on y.province_id = p.id and y.fiscal_year = :year
          left join eplan.hiring_posts q on q.hiring_year_id = y.id
          left join (select of_year.province_id,
                            count(*) filter (where of_contract.from_on <= :day) as covered,
                            count(*) filter (where of_contract.from_on > :day and of_year.fiscal_year = :year) as later
                       from eplan.contract of_contract
                       join eplan.hiring_year of_year on of_year.id = of_contract.hiring_year_id
                      where of_contract.last_day >= :day and of_contract.end_kind is distinct from 'CALLED_OFF'
                      group by of_year.province_id) c on c.province_id = p.id
          left join (select hiring_year_id,
                            min(due_on) filter (where kind = 'APPROVAL') as approval_due,
                            min(due_on) filter (where kind = 'SIGNING') as signing_due
                       from eplan.hiring_step_now
                      where fiscal_year = :year and state = 'OPEN' group by hiring_year_id) s on s.hiring_year_id = y.id
         order by p.name_th\
        """;

    private final JdbcClient jdbc;

    HiringRiskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param today for where LAOs lie; @param day on which there must be analysts */
    List<HiringStand> of(FiscalYear year, LocalDate today, LocalDate day) {
        return jdbc.sql(STANDS)
                .param("year", year.be())
                .param("today", today)
                .param("day", day)
                .query(HiringRiskTable::stand)
                .list();
    }

    private static HiringStand stand(ResultSet row, int number) throws SQLException {
        return new HiringStand(
                new ProvinceId(row.getLong("id")),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getInt("posts"),
                row.getInt("wanted"),
                row.getInt("laos"),
                row.getInt("covered"),
                row.getInt("later"),
                row.getBoolean("approved"),
                row.getBoolean("budget"),
                row.getObject("approval_due", LocalDate.class),
                row.getObject("signing_due", LocalDate.class));
    }
}
