package eplan.bench;

import eplan.cycle.YearOpening;
import eplan.engine.DueJobs;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Row 1 of FY2554 running for the nation, in the real engine; nothing else opens. */
final class MoveDatesStock {

    static final FiscalYear YEAR = new FiscalYear(2554);

    private static final String OPENS = "opens-close-previous";

    private final JdbcClient jdbc;
    private final SettableClock clock;
    private final DueJobs jobs;
    private final Actors actors;
    private final ConfigurableApplicationContext context;

    MoveDatesStock(ConfigurableApplicationContext context) {
        this.context = context;
        jdbc = context.getBean(JdbcClient.class);
        clock = context.getBean(SettableClock.class);
        jobs = context.getBean(DueJobs.class);
        actors = context.getBean(Actors.class);
    }

    void open(boolean nation) {
        clock.set(YEAR.first());
        actors.asSystem(() -> {
            context.getBean(RegistrySetup.class).loadShipped();
            context.getBean(Timelines.class).prepare(YEAR);
            context.getBean(YearOpening.class).open(YEAR, nation ? Set.of() : Set.of("30"));
            return true;
        });
        jdbc.sql("""
                        update camunda.act_ru_job set duedate_ = duedate_ + interval '1000 years'
                        where handler_cfg_ like 'opens-%' and handler_cfg_ <> ?""").param(OPENS).update();
        jobs.runUntilNoneDue();
    }

    RoundId round() {
        return new RoundId(jdbc.sql("select id from eplan.round where fiscal_year = ? and key = 'close-previous'")
                .param(YEAR.be())
                .query(Long.class)
                .single());
    }

    void day(LocalDate day) {
        clock.set(day);
    }

    /** How many LAOs' rounds run. */
    long running() {
        return jdbc.sql("select count(*) from eplan.entry_round where round_id = ? and state = 'OPEN'")
                .param(round().value())
                .query(Long.class)
                .single();
    }

    long escalated() {
        return jdbc.sql("select count(*) from eplan.escalation where state = 'OPEN'")
                .query(Long.class)
                .single();
    }

    /** How many escalations the engine still runs. */
    long escalationInstances() {
        return jdbc.sql("select count(*) from camunda.act_ru_job where handler_cfg_ = 'next-step'")
                .query(Long.class)
                .single();
    }

    /** Lets the watches of the first ones find that they are overdue, copies among them, and keeps the others from looking. */
    void escalate(LocalDate day, int most) {
        clock.set(day);
        jdbc.sql("""
                        update camunda.act_ru_job set duedate_ = duedate_ + interval '1000 years'
                        where handler_cfg_ = 'next-watch' and process_instance_id_ not in (
                            select process_instance_id from eplan.entry_round
                            where round_id = ? and process_instance_id is not null
                            order by id % 10000000, id limit ?)""").params(round().value(), most).update();
        jobs.runUntilNoneDue();
        jdbc.sql("""
                        update camunda.act_ru_job set duedate_ = duedate_ - interval '1000 years'
                        where handler_cfg_ = 'next-watch' and duedate_ > timestamp '3000-01-01'""").update();
    }

    void runJobs() {
        jobs.runUntilNoneDue();
    }
}
