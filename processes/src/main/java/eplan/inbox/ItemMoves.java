package eplan.inbox;

import eplan.inbox.WorkActs.WakeUp;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and changes many items in one statement each, locked in the order of their ids. */
@Component
class ItemMoves {

    private static final String READ = """
            select w.id, w.lao_name, w.case_number, w.audience, w.kind, w.district_id, w.analyst_id, w.assignee_id,
                   w.asleep_until, w.wakes_on, coalesce(w.asleep_until >= :today, false) as asleep
            from eplan.work_item w where %s order by w.id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final InboxReaders readers;

    ItemMoves(JdbcClient jdbc, BusinessClock clock, InboxReaders readers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.readers = readers;
    }

    /** Those of the items that are open and in the actor's scope. @throws Refused for none or too many */
    List<Held> read(Actor actor, Set<WorkItemId> ids) {
        return read(readers.of(actor), ids);
    }

    List<Held> read(InboxReader reader, Set<WorkItemId> ids) {
        return read(reader, ids, "");
    }

    /** The same, and nobody changes them until the transaction ends. */
    List<Held> lock(Actor actor, Set<WorkItemId> ids) {
        return read(readers.of(actor), ids, " for update");
    }

    private List<Held> read(InboxReader reader, Set<WorkItemId> ids, String lock) {
        if (ids.isEmpty()) {
            throw new Refused("refused.bulk.none");
        }
        if (ids.size() > WorkActs.MOST) {
            throw new Refused("refused.bulk.many", WorkActs.MOST);
        }
        LocalDate today = clock.today();
        InboxQuery query = InboxQuery.open(reader, today, today).ids(ids);
        return jdbc.sql(READ.formatted(query.where()) + lock)
                .params(query.params())
                .query((row, n) -> held(row))
                .list();
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(
                new WorkItemId(row.getLong("id")),
                row.getString("lao_name"),
                row.getString("case_number"),
                Whose.of(row),
                row.getObject("asleep_until", LocalDate.class),
                row.getString("wakes_on"),
                row.getBoolean("asleep"));
    }

    /** @param to null to put them back */
    void assign(Collection<WorkItemId> ids, @Nullable AccountId to) {
        jdbc.sql("""
                        update eplan.work_item set assignee_id = cast(:to as bigint), version = version + 1
                        where id = any(:ids)""")
                .param("to", to == null ? null : to.value())
                .param("ids", InboxQuery.values(ids))
                .update();
    }

    /** @param until the last day on which they sleep */
    void sleep(Collection<WorkItemId> ids, LocalDate until, @Nullable WakeUp event, Actor by) {
        jdbc.sql("""
                        update eplan.work_item
                        set asleep_until = :until, wakes_on = cast(:event as text), snoozed_by = :by,
                            snoozed_for = cast(:for as text), version = version + 1
                        where id = any(:ids)""")
                .param("until", until)
                .param("event", event == null ? null : event.name())
                .param("by", by.name())
                .param("for", by.forName())
                .param("ids", InboxQuery.values(ids))
                .update();
    }

    void wake(Collection<WorkItemId> ids) {
        jdbc.sql("""
                        update eplan.work_item
                        set asleep_until = null, wakes_on = null, snoozed_by = null, snoozed_for = null,
                            version = version + 1
                        where id = any(:ids)""").param("ids", InboxQuery.values(ids)).update();
    }
}
