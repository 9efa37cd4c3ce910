package eplan.clock;

import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.BusinessClock;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts each real day once, on one node: what the registry brings on it (LAOs that change province) moves open work and
 * timers; then dates move that were to move on it. A day on which no node ran is made up for, in order. In the embedded default
 * the demo clock does so.
 */
@Component
@Profile("!embedded")
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class RealDays {

    private final RegistrySetup registry;
    private final StartOfDay planned;
    private final Actors actors;
    private final BusinessClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RealDays(
            RegistrySetup registry,
            StartOfDay planned,
            Actors actors,
            BusinessClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.registry = registry;
        this.planned = planned;
        this.actors = actors;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * One transaction a day; whoever comes second to the row finds the day done. Changes of dates have transactions of their own, and
     * are looked for each time: a node may have ended between a day and its changes.
     */
    @Scheduled(fixedDelay = 60_000)
    void startWhatHasCome() {
        actors.asSystem(() -> {
            while (Boolean.TRUE.equals(transaction.execute(status -> startNext()))) {
                planned.begin(doneThrough());
            }
            planned.begin(clock.today());
            return true;
        });
    }

    private LocalDate doneThrough() {
        return jdbc.sql("select done_through from eplan.registry_day")
                .query(LocalDate.class)
                .single();
    }

    private boolean startNext() {
        LocalDate today = clock.today();
        // a system that starts has nothing to make up for
        jdbc.sql("insert into eplan.registry_day (done_through) values (?) on conflict do nothing")
                .param(today)
                .update();
        LocalDate next = jdbc.sql("select done_through from eplan.registry_day for update")
                .query(LocalDate.class)
                .single()
                .plusDays(1);
        if (next.isAfter(today)) {
            return false;
        }
        registry.startDay(next);
        jdbc.sql("update eplan.registry_day set done_through = ?").param(next).update();
        return true;
    }
}
