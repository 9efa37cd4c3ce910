package eplan.clock;

import eplan.engine.DueJobs;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * All that happens on one business day, in order: the registry starts it, dates move that were to move on it, what is due
 * runs, the simulated people work, what became due by that runs. Each step may be repeated, so a day that was cut short is
 * simply done again.
 */
@Component
@Profile("embedded")
class DayWork {

    private final DemoDay clock;
    private final RegistrySetup registry;
    private final StartOfDay planned;
    private final DueJobs jobs;
    private final List<SimulatedDay> people;
    private final Actors actors;

    DayWork(
            DemoDay clock,
            RegistrySetup registry,
            StartOfDay planned,
            DueJobs jobs,
            List<SimulatedDay> people,
            Actors actors) {
        this.clock = clock;
        this.registry = registry;
        this.planned = planned;
        this.jobs = jobs;
        this.people = people;
        this.actors = actors;
    }

    /** Whether today's work has to be done (again) before another day may begin. */
    boolean unfinished() {
        clock.today();
        return clock.unfinished();
    }

    LocalDate today() {
        return clock.today();
    }

    /** Begins the day; the jobs of the day before have finished, for nothing runs them but this thread. */
    void begin(LocalDate day) {
        clock.begin(day);
    }

    /** Does today's work. @param ran hears how many jobs ran */
    void run(LongConsumer ran, BooleanSupplier stopping) {
        LocalDate day = clock.today();
        long failedBefore = jobs.failed();
        actors.asSystem(() -> {
            registry.startDay(day);
            planned.begin(day);
            ran.accept(jobs.runUntilNoneDue());
            if (clock.simulating()) {
                people.forEach(some -> some.play(day, stopping));
                ran.accept(jobs.runUntilNoneDue());
            }
            return day;
        });
        long failed = jobs.failed() - failedBefore;
        if (failed > 0) {
            throw new IllegalStateException(failed + " jobs of " + day + " failed for good");
        }
        if (!stopping.getAsBoolean()) {
            clock.done(day);
        }
    }

    /** Keeps the engine's own loop from running jobs meanwhile. */
    void takeOver() {
        jobs.pause();
    }

    void handBack() {
        jobs.resume();
    }
}
