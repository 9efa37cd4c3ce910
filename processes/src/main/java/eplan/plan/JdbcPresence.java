package eplan.plan;

import eplan.people.Access;
import eplan.people.Actor;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcPresence implements Presence {

    private static final String SEEN = """
            insert into eplan.form_presence (lao_id, data_year, item, period, visit, name, seen_at)
            values (?, ?, ?, ?, ?, ?, clock_timestamp())
            on conflict (lao_id, data_year, item, period, visit)
            do update set name = excluded.name, seen_at = excluded.seen_at""";

    /** Skips what others are just writing: nobody waits for anybody here. */
    private static final String FORGET = """
            with old as (
                select ctid from eplan.form_presence
                 where seen_at < clock_timestamp() - interval '1 hour' for update skip locked)
            delete from eplan.form_presence p using old where p.ctid = old.ctid""";

    private static final String OTHERS = """
            select name, seen_at from eplan.form_presence
             where lao_id = ? and data_year = ? and item = ? and period = ? and visit <> ?
               and seen_at > clock_timestamp() - interval '2 minutes'
             order by name, visit""";

    private static final String LEFT = """
            delete from eplan.form_presence
             where lao_id = ? and data_year = ? and item = ? and period = ? and visit = ?""";

    private final Access access;
    private final JdbcClient jdbc;

    JdbcPresence(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public List<Visitor> seen(RecordKey key, UUID visit) {
        Actor actor = access.seeLao(key.lao());
        RecordTable.of(jdbc.sql(SEEN), key).param(visit).param(actor.name()).update();
        jdbc.sql(FORGET).update();
        return RecordTable.of(jdbc.sql(OTHERS), key)
                .param(visit)
                .query((row, n) -> new Visitor(
                        row.getString("name"),
                        row.getObject("seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    @Transactional
    public void left(RecordKey key, UUID visit) {
        access.seeLao(key.lao());
        RecordTable.of(jdbc.sql(LEFT), key).param(visit).update();
    }
}
