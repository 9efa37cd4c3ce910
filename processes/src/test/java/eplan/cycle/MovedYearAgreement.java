package eplan.cycle;

import eplan.cycle.MovedYearCase.Hangs;
import eplan.engine.DueJobs;
import eplan.people.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the cases, inboxes and timers of the moved year against the deadline records. */
@TestComponent
class MovedYearAgreement {

    /** Watches of which the engine's own question is asked as well; the plain reckoning is for all. */
    private static final int ASKED = 8;

    private static final String RUNNING = """
            with timer as (
                select process_instance_id_ as instance, handler_cfg_ as what, count(*) as many,
                       min(cast(duedate_ as date)) as day
                  from camunda.act_ru_job where handler_cfg_ in ('next-watch', 'next-step') group by 1, 2)
            select er.id, er.lao_id, er.round_id, r.key, er.state, r.kind, d.due_on, d.lock_on, er.watched_to,
                   coalesce(array_to_string(r.reminders, ','),
                            case r.kind when 'MONTHLY' then '2' else '7,1' end) as reminders,
                   er.on_behalf is not null as asked, coalesce(e.state, 'NONE') = 'OPEN' as chased,
                   (select count(*) from camunda.act_ru_task k
                     where k.proc_inst_id_ = e.process_instance_id and k.task_def_key_ = 'expedite') as tasks,
                   (select count(*) from eplan.work_item w
                     where w.entry_round_id = er.id and w.kind = 'EXPEDITE' and w.state = 'OPEN') as items,
                   coalesce(n.many, 0) as watches, n.day as looks_on, coalesce(s.many, 0) as steps, s.day as steps_on
              from eplan.entry_round er
              join eplan.round r on r.id = er.round_id
             cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
              left join eplan.escalation e on e.entry_round_id = er.id
              left join timer n on n.instance = er.process_instance_id and n.what = 'next-watch'
              left join timer s on s.instance = e.process_instance_id and s.what = 'next-step'
             where er.state in ('OPEN', 'RETURNED', 'VERIFYING') or e.state = 'OPEN'
             order by er.id""";

    @Autowired
    MovedYearRecords records;

    @Autowired
    MovedYearStrays strays;

    @Autowired
    RoundWatch watch;

    @Autowired
    EscalationSteps steps;

    @Autowired
    DueJobs jobs;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private record Row(long lao, long round, MovedYearCase which) {}

    /** @param settled whether all jobs that are due have run; else the last thing was a move of dates */
    List<String> faults(YearState year, LocalDate today, boolean settled) {
        YearDates dates = records.dates(today);
        List<Row> running = jdbc.sql(RUNNING)
                .param("today", today)
                .query(MovedYearAgreement::row)
                .list();
        List<String> faults = new ArrayList<>();
        for (Row row : running) {
            MovedYearCase one = row.which();
            LocalDate due = dates.due(row.round(), row.lao());
            if (!due.equals(one.due())) {
                faults.add(one + ": its deadline is " + due);
            }
            one.faults(today, dates, settled).forEach(fault -> faults.add(one + ": " + fault));
        }
        engine(year, running, faults);
        faults.addAll(strays.found(today, settled));
        if (jobs.failed() > 0) {
            faults.add(jobs.failed() + " jobs failed for good");
        }
        return faults;
    }

    /** What would be armed now is what is armed. */
    private void engine(YearState year, List<Row> running, List<String> faults) {
        List<MovedYearCase> chased = new ArrayList<>();
        List<MovedYearCase> watched = new ArrayList<>();
        for (Row row : running) {
            MovedYearCase one = row.which();
            if (one.chased() && one.hangs().steps() == 1) {
                chased.add(one);
            } else if (one.hangs().watches() == 1) {
                watched.add(one);
            }
        }
        transaction.executeWithoutResult(tx -> actors.asSystem(() -> {
            for (MovedYearCase one : chased) {
                armed(one, one.hangs().stepsOn(), steps.next(one.id()), faults);
            }
            for (int asked = 0; asked < ASKED && !watched.isEmpty(); asked++) {
                MovedYearCase one = year.oneOf(watched);
                armed(one, one.hangs().looksOn(), watch.next(one.id()), faults);
            }
            return true;
        }));
    }

    private static void armed(MovedYearCase one, LocalDate found, LocalDate next, List<String> faults) {
        if (!next.equals(found)) {
            faults.add(one + ": would be armed for " + next + " now");
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        long lao = row.getLong("lao_id");
        var which = new MovedYearCase(
                row.getLong("id"),
                "LAO " + lao + " " + row.getString("key"),
                RoundState.valueOf(row.getString("state")),
                row.getString("kind"),
                Arrays.stream(row.getString("reminders").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                row.getBoolean("asked"),
                row.getObject("watched_to", LocalDate.class),
                row.getBoolean("chased"),
                new Hangs(
                        row.getLong("tasks"),
                        row.getLong("items"),
                        row.getLong("watches"),
                        row.getObject("looks_on", LocalDate.class),
                        row.getLong("steps"),
                        row.getObject("steps_on", LocalDate.class)));
        return new Row(lao, row.getLong("round_id"), which);
    }
}
