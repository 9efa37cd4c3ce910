package eplan.hiring;

import eplan.hiring.HiringExtensions.State;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.BusinessClock;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for later dates as rows; in the caller's transaction, which holds the step. */
@Component
class LaterTable {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final BusinessClock clock;

    LaterTable(JdbcClient jdbc, Actors actors, BusinessClock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param instance of {@code extension} */
    record Request(long id, HiringStepId step, State state, String instance) {}

    /** The step that a request is about. @throws NotFound when there is no such request */
    HiringStepId stepOf(long id) {
        return jdbc.sql("select step_id from eplan.hiring_later where id = ?")
                .param(id)
                .query((row, n) -> new HiringStepId(row.getLong("step_id")))
                .optional()
                .orElseThrow(() -> new NotFound("request for a later date " + id));
    }

    /** The request that waits, held. @throws Refused when it was decided, taken back, or lapsed */
    Request holdWaiting(long id) {
        return jdbc.sql("select * from eplan.hiring_later where id = ? and state = 'ASKED' for update")
                .param(id)
                .query((row, n) -> request(row))
                .optional()
                .orElseThrow(() -> new Refused("refused.hiring.later.ended"));
    }

    Optional<Request> waitingOf(HiringStepId step) {
        return jdbc.sql("select * from eplan.hiring_later where step_id = ? and state = 'ASKED'")
                .param(step.value())
                .query((row, n) -> request(row))
                .optional();
    }

    private static Request request(ResultSet row) throws SQLException {
        return new Request(
                row.getLong("id"),
                new HiringStepId(row.getLong("step_id")),
                State.valueOf(row.getString("state")),
                row.getString("process_instance_id"));
    }

    long ask(HiringStep step, LocalDate wanted, String reason) {
        Actor by = actors.current();
        return jdbc.sql("""
                        insert into eplan.hiring_later
                            (step_id, reason, old_due, wanted_due, asked_by, asked_name, asked_for, asked_on, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .param(step.id().value())
                .param(reason)
                .param(step.due())
                .param(wanted)
                .param(account(by))
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void began(long id, String instance) {
        jdbc.sql("update eplan.hiring_later set process_instance_id = ? where id = ?")
                .param(instance)
                .param(id)
                .update();
    }

    /** @param granted the date that was given; null for none */
    void end(long id, State state, @Nullable LocalDate granted, @Nullable String remark) {
        Actor by = actors.current();
        jdbc.sql("""
                        update eplan.hiring_later
                           set state = ?, granted_due = ?, remark = ?, decided_by = ?, decided_name = ?, decided_for = ?,
                               decided_on = ?
                         where id = ?""")
                .param(state.name())
                .param(granted)
                .param(remark)
                .param(account(by))
                .param(by.name())
                .param(by.forName())
                .param(clock.today())
                .param(id)
                .update();
    }

    private static @Nullable Long account(Actor by) {
        return by.account() == null ? null : by.account().value();
    }
}
