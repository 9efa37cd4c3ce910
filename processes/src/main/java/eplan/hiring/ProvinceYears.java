package eplan.hiring;

import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Provinces with their hiring year, headcount and contracts; callers ask for the right. */
@Component
class ProvinceYears {

    private static final String SELECT = """
            select y.*, p.code, p.name_th, p.name_en, coalesce(h.posts, 0) as headcount, q.approved, q.posts_left,
                   (select count(*) from eplan.contract c
                     where c.hiring_year_id = y.id
                       and (c.end_kind is null or c.end_kind = 'TERM'
                            or c.end_kind <> 'CALLED_OFF' and c.last_day >= :today)) as signed
              from eplan.hiring_year y
              join eplan.province p on p.id = y.province_id
              join eplan.hiring_posts q on q.hiring_year_id = y.id
              left join eplan.hiring_headcount h on h.fiscal_year = y.fiscal_year and h.province_id = y.province_id
             where y.fiscal_year = :year""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ProvinceYears(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param posts the headcount in force
     * @param signed contracts that run or will run in the year, or ran to their term
     * @param approved posts; null before the approval
     * @param left approved posts in the headcount in force that are neither signed nor given up
     */
    record ProvinceYear(
            long id,
            ProvinceId province,
            String code,
            String provinceTh,
            String provinceEn,
            int posts,
            int signed,
            @Nullable Integer approved,
            int left,
            @Nullable LocalDate budgetOn,
            @Nullable String budgetLetter,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        Row row(Map<StepKind, Cell> cells) {
            return new Row(province, code, provinceTh, provinceEn, posts, signed, budgetOn, cells, closedOn);
        }

        /** Approved, and not signed because the budget is not there. */
        boolean waitsForBudget() {
            return approved != null && left > 0 && budgetOn == null && closedOn == null;
        }
    }

    /** By Thai name. */
    List<ProvinceYear> of(FiscalYear year) {
        return jdbc.sql(SELECT + " order by p.name_th")
                .param("year", year.be())
                .param("today", clock.today())
                .query((row, n) -> of(row))
                .list();
    }

    /** @throws NotFound when the province has none */
    ProvinceYear of(FiscalYear year, ProvinceId province) {
        return jdbc.sql(SELECT + " and y.province_id = :province")
                .param("year", year.be())
                .param("province", province.value())
                .param("today", clock.today())
                .query((row, n) -> of(row))
                .optional()
                .orElseThrow(() -> new NotFound("hiring year " + year + " of " + province));
    }

    private static ProvinceYear of(ResultSet row) throws SQLException {
        return new ProvinceYear(
                row.getLong("id"),
                new ProvinceId(row.getLong("province_id")),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getInt("headcount"),
                row.getInt("signed"),
                row.getObject("approved", Integer.class),
                row.getInt("posts_left"),
                row.getObject("budget_on", LocalDate.class),
                row.getString("budget_letter"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class));
    }
}
