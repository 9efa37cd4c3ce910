package eplan.inbox;

import eplan.registry.DayStarted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Withdraws what was sent back and is not recorded when nobody can record it any more: no task of the engine ends
 * with its round's lock, because the round itself has ended or never waited for it.
 */
@Component
class LockFollower {

    /** Why such work ended. */
    private static final String LOCKED = "ROUND_LOCKED";

    private final JdbcClient jdbc;

    LockFollower(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void withdraw(DayStarted started) {
        jdbc.sql("""
                        update eplan.work_item w
                        set state = 'WITHDRAWN', ended_on = :day, end_reason = :reason, version = w.version + 1
                        from eplan.entry_round er
                        cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :day) d
                        where er.id = w.entry_round_id and w.state = 'OPEN' and w.kind = 'ENTER' and w.task_id is null
                          and (d.lock_on < :day or er.state in ('NOT_RECEIVED', 'RETIRED'))""").param("day", started.day()).param("reason", LOCKED).update();
    }
}
