package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of moves: rows are added, never changed. */
@Component
class ChangeRecords {

    /** What may be put back is the latest move of its round and province that has not been put back yet. */
    private static final String SELECT = """
            select c.*, r.key, r.fiscal_year, r.short_th || coalesce(' · ' || p.name_th, '') whose_date,
                   u.id is not null undone,
                   coalesce(c.id = max(c.id) filter (where c.undoes is null and u.id is null)
                                   over (partition by c.round_id, c.province_id), false) undoable
              from eplan.timeline_change c
              join eplan.round r on r.id = c.round_id
              left join eplan.province p on p.id = c.province_id
              left join eplan.timeline_change u on u.undoes = c.id
            """;

    /** All changes of the rounds of some: whether one is the latest is seen among all. */
    private static final String ROUNDS_OF =
            SELECT + " where c.round_id in (select round_id from eplan.timeline_change ";

    private static final String ADD = """
            insert into eplan.timeline_change
                (round_id, province_id, old_due, old_set, new_due, new_set, new_override, reason, letter, undoes,
                 change_set_id, changed_by, account_id, at)
            values (:round, :province, :oldDue, :oldSet, :newDue, :newSet, :newOverride, :reason, :letter, :undoes,
                    :changeSet, :by, :account, :at)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ChangeRecords(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those outside of change sets; those of sets are told with their set. */
    List<TimelineChanges.Change> of(FiscalYear year) {
        return jdbc.sql("select * from (" + SELECT
                        + " where r.fiscal_year = ?) every where change_set_id is null order by id desc")
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
    PastChange get(long id) {
        return jdbc
                .sql(ROUNDS_OF + "where id = :id) order by id")
                .param("id", id)
                .query((row, number) -> past(row))
                .list()
                .stream()
                .filter(past -> past.change().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("change " + id));
    }

    /** Of a change set, the latest first. */
    List<PastChange> ofSet(long changeSet) {
        return jdbc
                .sql(ROUNDS_OF + "where change_set_id = :id) order by id desc")
                .param("id", changeSet)
                .query((row, number) -> past(row))
                .list()
                .stream()
                .filter(past -> past.changeSet() != null && past.changeSet() == changeSet)
                .toList();
    }

    void add(DateStep step, ChangeCause cause) {
        Actor by = cause.by();
        jdbc.sql(ADD)
                .param("round", step.round().value())
                .param(
                        "province",
                        step.province() == null ? null : step.province().value())
                .param("oldDue", step.oldDue())
                .param("oldSet", step.oldSet())
                .param("newDue", step.newDue())
                .param("newSet", step.newSet())
                .param("newOverride", step.does() == DateStep.Does.BEGINS)
                .param("reason", cause.of(step))
                .param("letter", cause.letter())
                .param("undoes", step.undoes())
                .param("changeSet", cause.changeSet())
                .param("by", by.name())
                .param("account", by.account() == null ? null : by.account().value())
                .param("at", Timestamp.from(clock.now()))
                .update();
    }

    private static PastChange past(ResultSet row) throws SQLException {
        return new PastChange(
                change(row, 0),
                row.getBoolean("new_override"),
                row.getObject("old_set", LocalDate.class),
                row.getObject("change_set_id", Long.class),
                row.getString("whose_date"));
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
}
