package eplan.cycle;

import eplan.cycle.CaseMoves.Running;
import eplan.people.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of migrations, in the caller's transaction; those who wait for work are told ({@link MigrationWaits}). */
@Component
class MigrationTable {

    /** One at a time of each model: whoever begins or retries holds this until the end of the transaction. */
    private static final String LOCK = "lock table eplan.model_migration in share row exclusive mode";

    private static final String ADD = """
            insert into eplan.model_migration (model, from_version, to_version, total, reason, by_name, account_id, at)
            values (:model, :from, :to, :total, :reason, :by, :account, clock_timestamp())
            returning id""";

    private static final String ADD_CASES = """
            insert into eplan.model_migration_case (migration_id, instance, business_key)
            select :id, c.instance, nullif(c.business_key, '')
              from unnest(cast(:instances as text[]), cast(:keys as text[])) as c (instance, business_key)""";

    private static final String TAKE = """
            select instance from eplan.model_migration_case
             where migration_id = :id and state = 'WAITING'
               and (cast(:instance as text) is null or instance = :instance)
             order by instance
             limit :most
             for update skip locked""";

    private static final String MARK = """
            update eplan.model_migration_case set state = :state, cause = :cause
             where migration_id = :id and instance = any(:instances) and state = 'WAITING'""";

    private static final String END = """
            update eplan.model_migration m set ended_at = clock_timestamp()
             where m.id = :id and m.ended_at is null
               and not exists (
                       select from eplan.model_migration_case c where c.migration_id = m.id and c.state = 'WAITING')""";

    private static final String TALLY = """
            select count(*) filter (where state = 'MOVED') || ' moved, ' || count(*) filter (where state = 'FAILED') || ' failed, '
                || count(*) filter (where state = 'ENDED') || ' ended'
              from eplan.model_migration_case where migration_id = ?""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MigrationTable(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What {@link MigrationRuns} goes by. */
    record Order(long id, String model, int from, int to) {}

    void lock() {
        jdbc.sql(LOCK).update();
    }

    long add(String model, int from, int to, List<Running> cases, String reason, Actor by) {
        long id = jdbc.sql(ADD)
                .param("model", model)
                .param("from", from)
                .param("to", to)
                .param("total", cases.size())
                .param("reason", reason)
                .param("by", by.name())
                .param("account", by.account() == null ? null : by.account().value())
                .query(Long.class)
                .single();
        jdbc.sql(ADD_CASES)
                .param("id", id)
                .param("instances", cases.stream().map(Running::instance).toArray(String[]::new))
                .param("keys", cases.stream().map(MigrationTable::key).toArray(String[]::new))
                .update();
        events.publishEvent(new MigrationWaits(id));
        return id;
    }

    private static String key(Running one) {
        return Objects.requireNonNullElse(one.businessKey(), "");
    }

    /** Those that have cases waiting, the first begun first. */
    List<Order> unended() {
        return jdbc.sql("""
                        select id, model, from_version, to_version from eplan.model_migration
                         where ended_at is null order by id""")
                .query((row, n) -> new Order(
                        row.getLong("id"),
                        row.getString("model"),
                        row.getInt("from_version"),
                        row.getInt("to_version")))
                .list();
    }

    boolean runs(String model) {
        return unended().stream().anyMatch(order -> order.model().equals(model));
    }

    /** Some that wait and that no other node has in its hands, locked. @param instance only this one; null for any */
    List<String> take(long id, @Nullable String instance, int most) {
        return jdbc.sql(TAKE)
                .param("id", id)
                .param("instance", instance)
                .param("most", most)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** @param state {@code MOVED}, {@code FAILED} or {@code ENDED}, as the table knows them */
    void mark(long id, Collection<String> instances, String state, @Nullable String cause) {
        jdbc.sql(MARK)
                .param("id", id)
                .param("instances", instances.toArray(String[]::new))
                .param("state", state)
                .param("cause", cause)
                .update();
    }

    /** Those that failed wait again. @return how many */
    int again(long id) {
        jdbc.sql("update eplan.model_migration set ended_at = null where id = ?")
                .param(id)
                .update();
        events.publishEvent(new MigrationWaits(id));
        return jdbc.sql("""
                        update eplan.model_migration_case set state = 'WAITING', cause = null
                         where migration_id = ? and state = 'FAILED'""").param(id).update();
    }

    /** @return whether it is this call that ended it: nothing waits any more, nor has another node something in its hands */
    boolean end(long id) {
        return jdbc.sql(END).param("id", id).update() > 0;
    }

    /** How many ended in which way, for the record. */
    String tally(long id) {
        return jdbc.sql(TALLY).param(id).query(String.class).single();
    }
}
