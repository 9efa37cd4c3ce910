package eplan.inbox;

import eplan.inbox.WorkActs.State;
import eplan.inbox.WorkActs.Undone;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts back what an act changed, as it stood before; what somebody changed since is left alone. */
@Component
class Undoing {

    /** Ten seconds are on the screen; two more are for the way of a click in the last of them. */
    private static final String ACT = """
            select state, clock_timestamp() > run_at + interval '2 seconds' as late from eplan.work_act
            where id = ? and account_id = ? and kind not in ('NOTE', 'REMIND') for update""";

    private static final String RESTORE = """
            with unchanged as (
                select w.id, i.before_assignee, i.before_asleep, i.before_wakes, i.before_snoozed_by,
                       i.before_snoozed_for
                from eplan.work_item w
                join eplan.work_act_item i on i.work_item_id = w.id and i.version_after = w.version
                where i.act_id = :act and i.outcome = 'DONE' and w.state = 'OPEN'
                order by w.id for update of w)
            update eplan.work_item w
            set assignee_id = u.before_assignee, asleep_until = u.before_asleep, wakes_on = u.before_wakes,
                snoozed_by = u.before_snoozed_by, snoozed_for = u.before_snoozed_for, version = w.version + 1
            from unchanged u where u.id = w.id returning w.id""";

    private final Workers workers;
    private final ActReading acts;
    private final JdbcClient jdbc;

    Undoing(Workers workers, ActReading acts, JdbcClient jdbc) {
        this.workers = workers;
        this.acts = acts;
        this.jdbc = jdbc;
    }

    Undone undo(long act) {
        take(act, workers.current().account());
        List<Long> restored = jdbc.sql(RESTORE)
                .param("act", act)
                .query((row, n) -> row.getLong("id"))
                .list();
        jdbc.sql("""
                        update eplan.work_act_item set outcome = 'CHANGED'
                        where act_id = :act and outcome = 'DONE' and work_item_id <> all(:restored)""")
                .param("act", act)
                .param("restored", restored.toArray(Long[]::new))
                .update();
        jdbc.sql("update eplan.work_act set state = 'UNDONE' where id = ?")
                .param(act)
                .update();
        return new Undone(acts.results(act));
    }

    private void take(long act, AccountId account) {
        Kept kept = jdbc.sql(ACT)
                .param(act)
                .param(account.value())
                .query((row, n) -> new Kept(State.valueOf(row.getString("state")), row.getBoolean("late")))
                .optional()
                .orElseThrow(() -> new NotFound("act " + act));
        if (kept.state() == State.UNDONE) {
            throw new Refused("refused.undo.already");
        }
        if (kept.late()) {
            throw new Refused("refused.undo.late");
        }
    }

    private record Kept(State state, boolean late) {}
}
