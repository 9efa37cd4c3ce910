package eplan.timeline;

import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes LAOs' own dates, each change with a line that stays. Whoever writes holds the round's default date. */
@Component
class LaoDateRows {

    private static final String IN_FORCE = """
            select l.name_th, d.due_on, d.source
              from eplan.lao_on(:today) l
              cross join lateral eplan.effective_deadline(:round, l.lao_id, :today) d
             where l.province_id = :province and l.lao_id = any(:laos)
             order by l.lao_id""";

    private static final String LOG = """
            insert into eplan.lao_deadline_change
                (round_id, lao_id, old_due, new_due, taken_back, reason, request_id, changed_by, account_id, at)
            """;

    private static final String LOG_EXTENSION = LOG + """
            select cast(:round as bigint), x.id, d.due_on, cast(:due as date), false, cast(:reason as text),
                   cast(:request as bigint), cast(:by as text), cast(:account as bigint), cast(:at as timestamptz)
              from unnest(cast(:laos as bigint[])) x (id)
              cross join lateral eplan.effective_deadline(:round, x.id, :today) d""";

    private static final String EXTEND = """
            insert into eplan.deadline (round_id, lao_id, due_on, reason, changed_by, at, request_id)
            select cast(:round as bigint), x.id, cast(:due as date), cast(:reason as text), cast(:by as text),
                   cast(:at as timestamptz), cast(:request as bigint)
              from unnest(cast(:laos as bigint[])) x (id)
             order by x.id
            on conflict on constraint deadline_scope do update set
                due_on = excluded.due_on, reason = excluded.reason, changed_by = excluded.changed_by,
                at = excluded.at, request_id = excluded.request_id, version = deadline.version + 1""";

    private static final String TAKE_BACK = """
            with gone as (
                delete from eplan.deadline where round_id = :round and lao_id = any(:laos) returning lao_id, due_on)
            """ + LOG + """
            select cast(:round as bigint), g.lao_id, g.due_on, cast(:due as date), true, cast(:reason as text),
                   cast(:request as bigint), cast(:by as text), cast(:account as bigint), cast(:at as timestamptz)
              from gone g""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    LaoDateRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Their dates in force today. @throws NotFound when one of them does not lie in the province today */
    List<LaoDate> inForce(LaoScope which) {
        List<LaoDate> found = jdbc.sql(IN_FORCE)
                .param("today", clock.today())
                .param("round", which.round().value())
                .param("province", which.province().value())
                .param("laos", which.ids())
                .query((row, n) -> new LaoDate(
                        row.getString("name_th"),
                        row.getObject("due_on", LocalDate.class),
                        Deadline.Source.valueOf(row.getString("source"))))
                .list();
        if (found.size() < which.laos().size()) {
            throw new NotFound("one of " + which.laos().size() + " LAOs in province " + which.province());
        }
        return found;
    }

    void extend(LaoDateChange change) {
        filled(LOG_EXTENSION, change).update();
        filled(EXTEND, change).update();
    }

    void takeBack(LaoDateChange change) {
        filled(TAKE_BACK, change).update();
    }

    private JdbcClient.StatementSpec filled(String sql, LaoDateChange change) {
        Actor by = change.by();
        return jdbc.sql(sql)
                .param("round", change.which().round().value())
                .param("laos", change.which().ids())
                .param("due", change.newDue())
                .param("reason", change.reason())
                .param("request", change.request())
                .param("by", by.name())
                .param("account", by.account() == null ? null : by.account().value())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("today", clock.today());
    }
}
