package eplan.inbox;

import eplan.inbox.Inbox.Day;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts thousands of items as some dozens of days. */
final class InboxDays {

    private static final String DAYS = """
            with counted as (
                select w.round_id, coalesce(w.asleep_until >= :today, false) as asleep,
                       case when w.asleep_until >= :today then w.asleep_until else w.due_on end as on_day,
                       count(*) as many
                from eplan.work_item w where %s group by 1, 2, 3)
            select c.*, r.name_th, r.name_en from counted c join eplan.round r on r.id = c.round_id
            order by c.on_day, c.asleep, c.round_id""";

    private InboxDays() {}

    static List<Day> read(JdbcClient jdbc, InboxQuery query) {
        return jdbc.sql(DAYS.formatted(query.where()))
                .params(query.params())
                .query((row, n) -> day(row))
                .list();
    }

    private static Day day(ResultSet row) throws SQLException {
        return new Day(
                new RoundId(row.getLong("round_id")),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("asleep"),
                row.getLong("many"));
    }
}
