package eplan.cycle;

import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Look;
import eplan.people.Actor;
import eplan.people.Portfolios.Analyst;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at LAOs as they are stored, beside what the LAOs recorded ({@link CheckQueries}). */
@Component
class CheckTable {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final WorkingDays workingDays;

    CheckTable(JdbcClient jdbc, BusinessClock clock, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.workingDays = workingDays;
    }

    /**
     * @param only whose LAOs, beside those that are nobody's; null for all
     * @param since the first day in which a look or an entry counts
     */
    List<CheckRow> rows(ProvinceId province, @Nullable Long only, LocalDate since) {
        LocalDate today = clock.today();
        WorkingDays days = workingDays.held();
        return jdbc.sql(CheckQueries.ROWS)
                .param("today", today)
                .param("province", province.value())
                .param("only", only)
                .query((row, n) -> row(row, since, today, days))
                .list();
    }

    private static CheckRow row(ResultSet row, LocalDate since, LocalDate today, WorkingDays days) throws SQLException {
        LocalDate changed = row.getObject("changed_on", LocalDate.class);
        LocalDate seen = row.getObject("on_day", LocalDate.class);
        LocalDate quietFrom = changed == null ? row.getObject("opened_on", LocalDate.class) : changed;
        String analyst = row.getString("display_name");
        return new CheckRow(
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                row.getString("district_th"),
                analyst == null ? null : new Analyst(new AccountId(row.getLong("account_id")), analyst),
                changed,
                days.overdue(quietFrom, today),
                seen == null ? null : look(row),
                row.getBoolean("changed_since"),
                row.getInt("awaited"),
                row.getInt("overdue"),
                before(changed, since) && before(seen, since));
    }

    private static boolean before(@Nullable LocalDate day, LocalDate since) {
        return day == null || day.isBefore(since);
    }

    long waiting(ProvinceId province, @Nullable Long only, LocalDate since) {
        return jdbc.sql(CheckQueries.WAITING)
                .param("today", clock.today())
                .param("province", province.value())
                .param("only", only)
                .param("since", since)
                .param("moment", since.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime())
                .query(Long.class)
                .single();
    }

    void add(Collection<LaoId> laos, @Nullable String remark, Actor by) {
        AccountId account = by.account();
        jdbc.sql(CheckQueries.ADD)
                .param("laos", laos.stream().map(LaoId::value).toArray(Long[]::new))
                .param("account", account == null ? null : account.value())
                .param("by", by.name())
                .param("for", by.forName())
                .param("today", clock.today())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("remark", remark)
                .update();
    }

    List<Look> of(LaoId lao, int limit) {
        return jdbc.sql(CheckQueries.OF_LAO)
                .param("today", clock.today())
                .param("lao", lao.value())
                .param("limit", limit)
                .query((row, n) -> look(row))
                .list();
    }

    List<Look> looks(
            ProvinceId province, @Nullable Long only, LocalDate monday, @Nullable AccountId analyst, int limit) {
        return jdbc.sql(CheckQueries.OF_WEEK)
                .param("today", clock.today())
                .param("province", province.value())
                .param("only", only)
                .param("monday", monday)
                .param("sunday", monday.plusDays(6))
                .param("analyst", analyst == null ? null : analyst.value())
                .param("limit", limit)
                .query((row, n) -> look(row))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("for_name"),
                row.getString("remark"));
    }
}
