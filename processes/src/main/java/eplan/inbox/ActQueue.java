package eplan.inbox;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Acts that wait for their ten seconds, and their items that are still to be done. An item is done by whoever locks its row
 * while it has no outcome; so any number of nodes may be at one act, and what a dead node left is continued by another.
 */
@Component
class ActQueue {

    /** Also one whose node gave no sign of life for a minute. */
    private static final String TAKE = """
            update eplan.work_act set state = 'RUNNING', beat_at = clock_timestamp()
            where id = (
                select id from eplan.work_act
                where (state = 'WAITING' and run_at <= now())
                   or (state = 'RUNNING' and beat_at < now() - interval '60 seconds')
                order by run_at, id limit 1 for update skip locked)
            returning *""";

    private static final String LAPSE = """
            update eplan.work_act_item i set outcome = 'GONE'
            from eplan.work_act a
            where a.id = ? and i.act_id = a.id and i.outcome is null and not exists (
                select from eplan.account c
                where c.id = coalesce(a.for_account, a.account_id) and c.enabled and c.role = a.role
                  and c.province_id is not distinct from a.province_id
                  and (a.for_account is null or exists (
                      select from eplan.substitutes_on(a.on_day) s
                      where s.absent_id = a.for_account and s.substitute_id = a.account_id)))""";

    private static final String PENDING = """
            select work_item_id, entry_round_id, hiring_step_id from eplan.work_act_item
            where act_id = :act and outcome is null""";

    private final JdbcClient jdbc;

    ActQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param actor who asked for it, and on whose account it is done; @param note null for a reminder */
    record DueAct(long id, Actor actor, @Nullable ChaseNote note) {}

    /** @param step of the hiring cycle; null where it is about a round, which is null otherwise */
    record Pending(
            WorkItemId item,
            @Nullable EntryRoundId round,
            @Nullable HiringStepId step) {}

    Optional<DueAct> take() {
        return jdbc.sql(TAKE).query((row, n) -> act(row)).optional();
    }

    private static DueAct act(ResultSet row) throws SQLException {
        long province = row.getLong("province_id");
        Actor actor = new Actor(
                new AccountId(row.getLong("account_id")),
                row.getString("by_name"),
                Role.valueOf(row.getString("role")),
                province == 0 ? null : new ProvinceId(province),
                null,
                standsFor(row));
        return new DueAct(row.getLong("id"), actor, note(row));
    }

    private static @Nullable StandsFor standsFor(ResultSet row) throws SQLException {
        String name = row.getString("for_name");
        return name == null ? null : new StandsFor(new AccountId(row.getLong("for_account")), name);
    }

    private static @Nullable ChaseNote note(ResultSet row) throws SQLException {
        if (Kind.valueOf(row.getString("kind")) != Kind.NOTE) {
            return null;
        }
        return new ChaseNote(
                Channel.valueOf(row.getString("channel")),
                row.getString("person"),
                row.getString("outcome"),
                row.getObject("promised_on", LocalDate.class),
                row.getString("next_step"));
    }

    void beat(DueAct act) {
        jdbc.sql("update eplan.work_act set beat_at = clock_timestamp() where id = ?")
                .param(act.id())
                .update();
    }

    /** Ends what is left of an act whose asker has left since, has another role or province, or stood in and does not any more. */
    void lapse(DueAct act) {
        jdbc.sql(LAPSE).param(act.id()).update();
    }

    List<Pending> pending(DueAct act, int most) {
        return some(act, most, "");
    }

    /** Those that no other node has in hand, for this transaction. */
    List<Pending> lock(DueAct act, int most) {
        return some(act, most, " for update skip locked");
    }

    private List<Pending> some(DueAct act, int most, String lock) {
        return jdbc.sql(PENDING + " order by entry_round_id, hiring_step_id limit :most" + lock)
                .param("act", act.id())
                .param("most", most)
                .query((row, n) -> pending(row))
                .list();
    }

    /** The item, unless it was done or another node has it in hand. */
    Optional<Pending> lock(DueAct act, Pending item) {
        return jdbc.sql(PENDING + " and work_item_id = :item for update skip locked")
                .param("act", act.id())
                .param("item", item.item().value())
                .query((row, n) -> pending(row))
                .optional();
    }

    private static Pending pending(ResultSet row) throws SQLException {
        return new Pending(
                new WorkItemId(row.getLong("work_item_id")),
                RoundOfItem.id(row, "entry_round_id", EntryRoundId::new),
                RoundOfItem.id(row, "hiring_step_id", HiringStepId::new));
    }

    void end(DueAct act, Collection<WorkItemId> items, Outcome outcome) {
        jdbc.sql("""
                        update eplan.work_act_item set outcome = :outcome
                        where act_id = :act and work_item_id = any(:items) and outcome is null""")
                .param("outcome", outcome.name())
                .param("act", act.id())
                .param("items", InboxQuery.values(items))
                .update();
    }

    void refuse(DueAct act, Pending item, String key, List<Object> params) {
        jdbc.sql("""
                        update eplan.work_act_item set outcome = 'REFUSED', message = ?, params = ?
                        where act_id = ? and work_item_id = ? and outcome is null""")
                .param(key)
                .param(params.stream().map(String::valueOf).toArray(String[]::new))
                .param(act.id())
                .param(item.item().value())
                .update();
    }

    /** Unless another node still has some of its items in hand: that one ends it. */
    void finish(DueAct act) {
        jdbc.sql("""
                        update eplan.work_act a set state = 'DONE'
                        where a.id = ? and not exists (
                            select from eplan.work_act_item i where i.act_id = a.id and i.outcome is null)""").param(act.id()).update();
    }
}
