package eplan.bench;

import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers, open work items and history as they were before one of the ways that are measured beside ours. */
final class MoveDatesBefore {

    private final JdbcClient jdbc;

    MoveDatesBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return what {@code way} measured, without keeping and putting back */
    long putBackAfter(LongSupplier way) {
        long line = keep();
        try {
            return way.getAsLong();
        } finally {
            putBack(line);
        }
    }

    /** @return the last line of history */
    private long keep() {
        jdbc.sql("""
                        create table eplan.bench_job as select id_, duedate_ from camunda.act_ru_job
                        where handler_cfg_ in ('next-watch', 'next-step')""").update();
        jdbc.sql("create table eplan.bench_item as select id, due_on from eplan.work_item where state = 'OPEN'")
                .update();
        return jdbc.sql("select coalesce(max(id), 0) from eplan.case_event")
                .query(Long.class)
                .single();
    }

    private void putBack(long line) {
        jdbc.sql("""
                        update camunda.act_ru_job j set duedate_ = b.duedate_ from eplan.bench_job b
                        where b.id_ = j.id_ and j.duedate_ is distinct from b.duedate_""").update();
        jdbc.sql("""
                        update eplan.work_item w set due_on = b.due_on from eplan.bench_item b
                        where b.id = w.id and w.due_on <> b.due_on""").update();
        jdbc.sql("delete from eplan.case_event where id > ?").param(line).update();
        jdbc.sql("drop table eplan.bench_job").update();
        jdbc.sql("drop table eplan.bench_item").update();
    }
}
