package eplan.cycle;

import eplan.cycle.YearCase.Chase;
import eplan.engine.DueJobs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks in the evening at all that runs, and at whatever hangs open though nothing runs: case, inbox and engine. */
@TestComponent
class YearEvening {

    /** Faults told in full; one mistake makes many. */
    private static final int TOLD = 3;

    private static final String RUNNING = """
            with timer as (
                select process_instance_id_ as instance,
                       count(*) filter (where handler_cfg_ = 'next-watch') as watches,
                       count(*) filter (where handler_cfg_ = 'next-step') as steps
                  from camunda.act_ru_job where handler_cfg_ in ('next-watch', 'next-step') group by 1),
            chase as (
                select proc_inst_id_ as instance, count(*) as tasks
                  from camunda.act_ru_task where task_def_key_ = 'expedite' group by 1),
            behalf as (
                select entry_round_id, count(*) as rows
                  from eplan.work_item where kind = 'ON_BEHALF' and state = 'OPEN' group by 1)
            select er.id, er.state, case when e.state = 'OPEN' then e.level else 0 end as level,
                   coalesce(w.level, 0) as shown, w.audience, coalesce(w.province_id, 0) as province_id, w.due_on,
                   w.asleep_until, coalesce(w.promise_broken, false) as promise_broken,
                   coalesce(c.tasks, 0) as tasks, coalesce(s.steps, 0) as steps, coalesce(t.watches, 0) as watches,
                   coalesce(b.rows, 0) as on_behalf
              from eplan.entry_round er
              left join eplan.escalation e on e.entry_round_id = er.id
              left join eplan.work_item w on w.entry_round_id = er.id and w.kind = 'EXPEDITE' and w.state = 'OPEN'
              left join timer t on t.instance = er.process_instance_id
              left join timer s on s.instance = e.process_instance_id
              left join chase c on c.instance = e.process_instance_id
              left join behalf b on b.entry_round_id = er.id
             where er.state in ('OPEN', 'RETURNED', 'VERIFYING') or e.state = 'OPEN' or w.id is not null
                or b.rows > 0 or c.tasks > 0 or s.steps > 0
             order by er.id""";

    /** All there is, whatever case it belongs to: a second escalation of a round hangs on no case's id. */
    private static final String TOTALS = """
            select (select count(*) from eplan.escalation where state = 'OPEN') as open,
                   (select count(*) from camunda.act_ru_task where task_def_key_ = 'expedite') as tasks,
                   (select count(*) from camunda.act_ru_job where handler_cfg_ = 'next-step') as steps,
                   (select count(*) from camunda.act_ru_execution x
                      join camunda.act_re_procdef d on d.id_ = x.proc_def_id_ and d.key_ = 'escalation'
                     where x.id_ = x.proc_inst_id_) as running""";

    @Autowired
    DueJobs jobs;

    @Autowired
    JdbcClient jdbc;

    private record Row(long id, RoundState state, YearCase found) {}

    private record Fault(long entryRound, String what) {}

    private record Totals(long open, long tasks, long steps, long running) {

        boolean agree() {
            return tasks == open && steps == open && running == open;
        }
    }

    /** What is not as it ought to be, with the round's events; empty when all is well. */
    List<String> faults(YearState year, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        Set<Long> unseen =
                year.waiting().stream().map(round -> round.facts().id()).collect(Collectors.toCollection(TreeSet::new));
        for (Row row : jdbc.sql(RUNNING).query(YearEvening::row).list()) {
            unseen.remove(row.id());
            check(year, row, today, faults);
        }
        unseen.forEach(id -> faults.add(new Fault(id, "waits to be recorded, and the case knows nothing of it")));
        List<String> told = faults.stream()
                .limit(TOLD)
                .map(fault -> told(year, fault))
                .collect(Collectors.toCollection(ArrayList::new));
        if (faults.size() > TOLD) {
            told.add("and " + (faults.size() - TOLD) + " more");
        }
        Totals totals = jdbc.sql(TOTALS)
                .query((row, n) -> new Totals(
                        row.getLong("open"), row.getLong("tasks"), row.getLong("steps"), row.getLong("running")))
                .single();
        if (!totals.agree()) {
            told.add("escalations, their processes, tasks and timers: " + totals);
        }
        if (jobs.failed() > 0) {
            told.add(jobs.failed() + " jobs failed for good");
        }
        return told;
    }

    private static void check(YearState year, Row row, LocalDate today, List<Fault> faults) {
        YearRound round = Objects.requireNonNull(year.rounds().get(row.id()));
        if (!round.mayBe(row.state())) {
            faults.add(new Fault(row.id(), "must not be " + row.state() + " with " + row.found()));
            return;
        }
        YearCase expected = round.expected(today, year.dates(), row.found());
        if (!expected.equals(row.found())) {
            faults.add(new Fault(row.id(), "\n  expected " + expected + "\n  found    " + row.found()));
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var chase = new Chase(
                row.getInt("level"),
                row.getInt("shown"),
                row.getString("audience"),
                row.getLong("province_id"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("asleep_until", LocalDate.class),
                row.getBoolean("promise_broken"));
        var found = new YearCase(
                chase.level() == 0 && chase.shown() == 0 ? null : chase,
                row.getLong("tasks"),
                row.getLong("steps"),
                row.getLong("watches"),
                row.getLong("on_behalf"));
        return new Row(row.getLong("id"), RoundState.valueOf(row.getString("state")), found);
    }

    private String told(YearState year, Fault fault) {
        YearRound round = Objects.requireNonNull(year.rounds().get(fault.entryRound()));
        YearRound.Facts facts = round.facts();
        List<String> events = jdbc.sql("""
                        select on_day || ' ' || type || coalesce(' ' || detail, '') || coalesce(' → ' || about, '')
                          from eplan.case_event where lao_id = ? and round_id = ? order by id""")
                .params(facts.lao(), facts.round())
                .query(String.class)
                .list();
        return "LAO %d, %s (entry round %d), due %s: %s\n  %s"
                .formatted(
                        facts.lao(),
                        facts.key(),
                        facts.id(),
                        round.due(year.dates()),
                        fault.what(),
                        String.join("\n  ", events));
    }
}
