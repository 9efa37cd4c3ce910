package eplan.inbox;

import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.NoteRules;
import eplan.inbox.ActTable.NewAct;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.Workers.Worker;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Acts that cannot be taken back: written down with their items, and done later ({@link PlannedActs}). */
@Component
class PlanningActs {

    private final Workers workers;
    private final ItemMoves moves;
    private final ActTable acts;
    private final ActReading reading;
    private final NoteRules rules;
    private final JdbcClient jdbc;

    PlanningActs(
            Workers workers, ItemMoves moves, ActTable acts, ActReading reading, NoteRules rules, JdbcClient jdbc) {
        this.workers = workers;
        this.moves = moves;
        this.acts = acts;
        this.reading = reading;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    long note(Set<WorkItemId> ids, ChaseNote note) {
        Worker me = workers.current();
        rules.check(note);
        return plan(me, ids, NewAct.note(note));
    }

    long remind(Set<WorkItemId> ids) {
        return plan(workers.current(), ids, NewAct.of(Kind.REMIND));
    }

    private long plan(Worker me, Set<WorkItemId> ids, NewAct act) {
        Set<WorkItemId> found =
                moves.read(me.actor(), ids).stream().map(Held::id).collect(Collectors.toSet());
        long id = acts.begin(me, act);
        acts.plan(id, found);
        acts.gone(id, ids.stream().filter(one -> !found.contains(one)).toList());
        return id;
    }

    void cancel(long act) {
        Worker me = workers.current();
        int cancelled = jdbc.sql("""
                        update eplan.work_act set state = 'CANCELLED'
                        where id = ? and account_id = ? and state in ('WAITING', 'CANCELLED')""").param(act).param(me.account().value()).update();
        if (cancelled == 0) {
            progress(act);
            throw new Refused("refused.cancel.late");
        }
    }

    /** @throws NotFound when it is not the actor's */
    Progress progress(long act) {
        return reading.one(act, workers.current().account()).orElseThrow(() -> new NotFound("act " + act));
    }

    List<Progress> running() {
        return reading.running(workers.current().account());
    }
}
