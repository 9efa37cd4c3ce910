package eplan.inbox;

import eplan.hiring.StepKind;
import eplan.inbox.Inbox.Day;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts thousands of items as some dozens of days: by round, and those of the hiring cycle by kind of step. */
final class InboxDays {

    private static final String DAYS = """
            with counted as (
                select w.round_id, s.kind as step, coalesce(w.asleep_until >= :today, false) as asleep,
                       case when w.asleep_until >= :today then w.asleep_until else w.due_on end as on_day,
                       count(*) as many
                from eplan.work_item w left join eplan.hiring_step s on s.id = w.hiring_step_id
                where %s group by 1, 2, 3, 4)
            select c.*, r.name_th, r.name_en from counted c left join eplan.round r on r.id = c.round_id
            order by c.on_day, c.asleep, c.round_id, c.step""";

    private InboxDays() {}

    static List<Day> read(JdbcClient jdbc, InboxQuery query, HiringStepWords words) {
        return jdbc.sql(DAYS.formatted(query.where()))
                .params(query.params())
                .query((row, n) -> day(row, words))
                .list();
    }

    private static Day day(ResultSet row, HiringStepWords words) throws SQLException {
        String kind = row.getString("step");
        StepKind step = kind == null ? null : StepKind.valueOf(kind);
        return new Day(
                RoundOfItem.id(row, "round_id", RoundId::new),
                step,
                step == null ? row.getString("name_th") : words.th(step, null),
                step == null ? row.getString("name_en") : words.en(step, null),
                row.getObject("on_day", LocalDate.class),
                row.getBoolean("asleep"),
                row.getLong("many"));
    }
}
