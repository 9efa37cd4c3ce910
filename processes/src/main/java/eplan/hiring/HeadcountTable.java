package eplan.hiring;

import eplan.hiring.Headcounts.Change;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the headcount list with what stands beside it: the LAOs of today, and the contracts of the year that are signed and neither
 * over nor ended early. Callers ask for the right.
 */
@Component
class HeadcountTable {

    private static final String SELECT = """
        select p.id, p.code, p.name_th, p.name_en, h.posts, coalesce(l.laos, 0) as laos, coalesce(c.signed, 0) as signed
          from eplan.province p
          left join (select province_id, count(*) as laos from eplan.lao_province
                      where :today between valid_from and valid_to group by province_id) l on l.province_id = p.id
          left join eplan.hiring_headcount h on h.province_id = p.id and h.fiscal_year = :year
          left join (select y.province_id, count(*) as signed
                       from eplan.contract c join eplan.hiring_year y on y.id = c.hiring_year_id
                      where y.fiscal_year = :year and c.end_kind is null and c.last_day >= :today
                      group by y.province_id) c on c.province_id = p.id
        """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    HeadcountTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every province that has LAOs today, by Thai name. */
    List<Headcount> all(FiscalYear year) {
        return jdbc.sql(SELECT + "where l.laos > 0 order by p.name_th")
                .param("today", clock.today())
                .param("year", year.be())
                .query(HeadcountTable::headcount)
                .list();
    }

    /** @throws NotFound when there is no such province */
    Headcount one(FiscalYear year, ProvinceId province) {
        return jdbc.sql(SELECT + "where p.id = :province")
                .param("today", clock.today())
                .param("year", year.be())
                .param("province", province.value())
                .query(HeadcountTable::headcount)
                .optional()
                .orElseThrow(() -> new NotFound("province " + province));
    }

    List<Change> history(FiscalYear year, ProvinceId province) {
        return jdbc.sql("""
            select posts_before, posts_after, reason, by_name, at from eplan.hiring_headcount_change
             where fiscal_year = ? and province_id = ? order by id desc\
            """)
                .param(year.be())
                .param(province.value())
                .query((row, n) -> new Change(
                        row.getObject("posts_before", Integer.class),
                        row.getInt("posts_after"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Headcount headcount(ResultSet row, int number) throws SQLException {
        return new Headcount(
                new ProvinceId(row.getLong("id")),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("posts", Integer.class),
                row.getInt("laos"),
                row.getInt("signed"));
    }
}
