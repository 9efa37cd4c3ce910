package eplan.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.RoundDates.Own;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and locks the dates of rounds, for whoever plans to change them. */
@Component
class CalendarRows {

    /** Reminders and steps before a due date lie nearer to it than this. */
    private static final int DAYS_BEFORE_DUE = 60;

    /** An LAO is chased long after its date, and each step waits for working days. */
    private static final int DAYS_AFTER_DUE = 366;

    private static final String KEEP_HOLIDAYS = "select version from eplan.holiday_version for share";
    private static final String CHANGE_HOLIDAYS = "select version from eplan.holiday_version for update";

    private static final String NEAR = """
            select d.round_id from eplan.deadline d
              join unnest(cast(:days as date[])) x (day)
                on d.due_on between x.day - cast(:after as int) and x.day + cast(:before as int)""";

    /** In the order of their ids, which is the order in which everybody locks them. */
    private static final String LOCK = """
            select id from eplan.deadline
             where province_id is null and lao_id is null
               and (round_id = any(:rounds) or round_id in (""" + NEAR + """
            ))
             order by id for update""";

    private static final String DATES = """
            select r.id, r.fiscal_year, y.published, r.opens_on, r.shift, s.lock_on, x.first_of_laos, x.last_of_laos,
                   d.province_id, d.due_on, d.set_on
              from eplan.round r
              join eplan.timeline_year y on y.fiscal_year = r.fiscal_year
              join eplan.deadline d on d.round_id = r.id and d.lao_id is null
              join eplan.deadline s on s.round_id = r.id and s.province_id is null and s.lao_id is null
              left join lateral (select min(l.due_on) first_of_laos, max(l.due_on) last_of_laos
                                   from eplan.deadline l
                                  where l.round_id = r.id and l.lao_id is not null) x on true
             where r.id = any(:rounds)
             order by r.id, d.province_id nulls first""";

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps every other move out of these rounds and of those near the days, and holidays as they are. Whoever changes holidays
     * waits for all moves under way, and they for it: none counts by holidays that are just changing.
     *
     * @param days that become holidays or ordinary ones
     */
    void lock(Set<RoundId> rounds, Set<LocalDate> days) {
        jdbc.sql(days.isEmpty() ? KEEP_HOLIDAYS : CHANGE_HOLIDAYS)
                .query(Long.class)
                .single();
        near(LOCK, days)
                .param("rounds", ids(rounds))
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** Rounds with a date from which, or towards which, one of the days may be counted. */
    Set<RoundId> near(Set<LocalDate> days) {
        return days.isEmpty()
                ? Set.of()
                : new HashSet<>(near(NEAR, days)
                        .query((row, n) -> new RoundId(row.getLong("round_id")))
                        .list());
    }

    private JdbcClient.StatementSpec near(String sql, Set<LocalDate> days) {
        return jdbc.sql(sql)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("after", DAYS_AFTER_DUE)
                .param("before", DAYS_BEFORE_DUE);
    }

    /** By round, those that exist. */
    Map<RoundId, RoundDates> of(Set<RoundId> rounds) {
        Map<RoundId, RoundDates> found = new HashMap<>();
        jdbc.sql(DATES)
                .param("rounds", ids(rounds))
                .query((row, n) -> dates(row))
                .list()
                .forEach(one -> found.merge(one.id(), one, CalendarRows::both));
        return found;
    }

    private static RoundDates both(RoundDates first, RoundDates next) {
        return new RoundDates(
                first.id(),
                first.year(),
                first.published(),
                first.opensOn(),
                first.lockOn(),
                first.shift(),
                Stream.concat(first.dates().stream(), next.dates().stream()).toList(),
                first.firstOfLaos(),
                first.lastOfLaos());
    }

    private static RoundDates dates(ResultSet row) throws SQLException {
        Long province = row.getObject("province_id", Long.class);
        return new RoundDates(
                new RoundId(row.getLong("id")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getBoolean("published"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                Shift.valueOf(row.getString("shift")),
                List.of(new Own(
                        province == null ? null : new ProvinceId(province),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("set_on", LocalDate.class))),
                row.getObject("first_of_laos", LocalDate.class),
                row.getObject("last_of_laos", LocalDate.class));
    }

    private static Long[] ids(Collection<RoundId> rounds) {
        return rounds.stream().map(RoundId::value).sorted().toArray(Long[]::new);
    }
}
