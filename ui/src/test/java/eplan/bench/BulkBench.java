package eplan.bench;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Progress;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One officer's act on 300 items of the worst province: what is done at once, with its undo, and 300 notes from the end of
 * their ten seconds to the last of them. The cases have no instance in the engine, so that no timers are moved.
 */
final class BulkBench {

    private static final int ITEMS = 300;
    private static final int RUNS = 5;
    private static final LocalDate BACK_ON = LocalDate.of(2011, 3, 14);

    private final JdbcClient jdbc;
    private final Actors actors;
    private final WorkActs acts;
    private final Runnable plannedActs;
    private final Actor officer;

    BulkBench(ConfigurableApplicationContext context, Actor officer) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.actors = context.getBean(Actors.class);
        this.acts = context.getBean(WorkActs.class);
        this.plannedActs = context.getBean("plannedActs", Runnable.class);
        this.officer = officer;
    }

    void run() {
        Set<WorkItemId> items = items();
        for (int i = 0; i < RUNS; i++) {
            moved("claim and undo", () -> acts.claim(items));
            moved("snooze and undo", () -> acts.snooze(items, BACK_ON, null));
        }
        for (int i = 0; i < RUNS; i++) {
            noted(items);
        }
    }

    private Set<WorkItemId> items() {
        return new LinkedHashSet<>(jdbc
                .sql("select id from eplan.work_item where state = 'OPEN' and province_id = ? order by id limit ?")
                .params(officer.province().value(), ITEMS)
                .query(Long.class)
                .list()
                .stream()
                .map(WorkItemId::new)
                .toList());
    }

    private void moved(String what, Supplier<Done> act) {
        long start = System.nanoTime();
        Done done = actors.as(officer, act);
        long undo = System.nanoTime();
        actors.as(officer, () -> acts.undo(done.act()));
        long end = System.nanoTime();
        must(done.results().stream()
                .filter(one -> one.outcome() == Outcome.DONE)
                .count());
        System.out.printf("bulk of %d, %s: %.0f + %.0f ms%n", ITEMS, what, (undo - start) / 1e6, (end - undo) / 1e6);
    }

    private void noted(Set<WorkItemId> items) {
        var note = new ChaseNote(Channel.LETTER, null, "letter sent", null, "call again");
        long start = System.nanoTime();
        long act = actors.as(officer, () -> acts.note(items, note));
        long asked = System.nanoTime();
        jdbc.sql("update eplan.work_act set run_at = clock_timestamp() where id = ?")
                .param(act)
                .update();
        long due = System.nanoTime();
        plannedActs.run();
        long end = System.nanoTime();
        Progress progress = actors.as(officer, () -> acts.progress(act));
        must(progress.finished() - progress.notDone().size());
        System.out.printf(
                "bulk of %d, notes: asked in %.0f ms, done in %.0f ms%n",
                ITEMS, (asked - start) / 1e6, (end - due) / 1e6);
    }

    private static void must(long done) {
        if (done != ITEMS) {
            throw new IllegalStateException("only " + done + " of " + ITEMS + " were done");
        }
    }
}
