package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.DeadlineDependants.DeadlineMove;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of moves: rows are added, never changed. */
@Component
class ChangeRecords {

    /** What may be put back is the latest move of its round and province that has not been put back yet. */
    private static final String SELECT = """
            select c.*, r.key, r.fiscal_year, u.id is not null undone,
                   coalesce(c.id = max(c.id) filter (where c.undoes is null and u.id is null)
                                   over (partition by c.round_id, c.province_id), false) undoable
              from eplan.timeline_change c
              join eplan.round r on r.id = c.round_id
              left join eplan.timeline_change u on u.undoes = c.id
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ChangeRecords(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TimelineChanges.Change> of(FiscalYear year) {
        return jdbc.sql(SELECT + " where r.fiscal_year = ? order by c.id desc")
                .param(year.be())
                .query(ChangeRecords::change)
                .list();
    }

    /** What is in force of them: the provinces' own dates. */
    List<TimelineChanges.ProvinceDate> provinceDates(FiscalYear year) {
        return jdbc.sql("""
                        select d.round_id, d.province_id, p.name_th, p.name_en, d.due_on
                          from eplan.deadline d
                          join eplan.round r on r.id = d.round_id
                          join eplan.province p on p.id = d.province_id
                         where r.fiscal_year = ?
                         order by r.opens_on, p.name_th""")
                .param(year.be())
                .query((row, number) -> new TimelineChanges.ProvinceDate(
                        new RoundId(row.getLong("round_id")),
                        new ProvinceId(row.getLong("province_id")),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** With what is needed to put it back. */
    Past get(long id) {
        return jdbc.sql("select * from (" + SELECT + " where c.round_id = (select round_id from eplan.timeline_change"
                        + " where id = ?)) every where id = ?")
                .param(id)
                .param(id)
                .query((row, number) -> new Past(change(row, number), row.getBoolean("new_override")))
                .optional()
                .orElseThrow(() -> new NotFound("change " + id));
    }

    long add(DeadlineMove move, boolean newOverride, @Nullable String letter, @Nullable Long undoes, Actor by) {
        return jdbc.sql("""
                        insert into eplan.timeline_change
                            (round_id, province_id, old_due, new_due, new_override, reason, letter, undoes,
                             changed_by, account_id, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(move.round().value())
                .param(move.province() == null ? null : move.province().value())
                .param(move.oldDue())
                .param(move.newDue())
                .param(newOverride)
                .param(move.reason())
                .param(letter)
                .param(undoes)
                .param(by.name())
                .param(by.account() == null ? null : by.account().value())
                .param(Timestamp.from(clock.now()))
                .query(Long.class)
                .single();
    }

    private static TimelineChanges.Change change(ResultSet row, int number) throws SQLException {
        Long province = row.getObject("province_id", Long.class);
        return new TimelineChanges.Change(
                row.getLong("id"),
                new RoundId(row.getLong("round_id")),
                row.getString("key"),
                province == null ? null : new ProvinceId(province),
                row.getObject("old_due", LocalDate.class),
                row.getObject("new_due", LocalDate.class),
                row.getString("reason"),
                row.getString("letter"),
                row.getString("changed_by"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("undone"),
                row.getBoolean("undoable"));
    }

    /** @param newOverride it gave the province its first date of its own */
    record Past(TimelineChanges.Change change, boolean newOverride) {}
}
