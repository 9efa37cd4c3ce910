package eplan.bench;

import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What ours leaves behind, a case at a time, each in one transaction: the engine's own call for the timer, the case's open work items
 * by their ids, and a line of its history. The cases are known beforehand.
 */
final class MoveDatesCases {

    /** Timers of the round: watches, and next steps of escalations; a case has one of the two. */
    private static final String CASES = """
            select t.job, t.entry_round,
                   array(select w.id from eplan.work_item w
                          where w.entry_round_id = t.entry_round and w.state = 'OPEN') as items
              from (select j.id_ as job, er.id as entry_round
                      from eplan.entry_round er
                      join camunda.act_ru_job j
                        on j.process_instance_id_ = er.process_instance_id and j.handler_cfg_ = 'next-watch'
                     where er.round_id = :round
                    union all
                    select j.id_, er.id
                      from eplan.entry_round er
                      join eplan.escalation e on e.entry_round_id = er.id
                      join camunda.act_ru_job j
                        on j.process_instance_id_ = e.process_instance_id and j.handler_cfg_ = 'next-step'
                     where er.round_id = :round) t
             order by t.entry_round""";

    private static final String ITEM = "update eplan.work_item set due_on = ?, version = version + 1 where id = ?";

    private static final String LINE = """
            insert into eplan.case_event
                (lao_id, fiscal_year, round_id, type, on_day, at, by_name, for_name, detail, about)
            select lao_id, fiscal_year, round_id, 'DEADLINE_MOVED', ?, ?, 'ประภา', null, 'วัดความเร็ว', ?
              from eplan.entry_round where id = ?""";

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final BusinessClock clock;
    private final MoveDatesBefore before;
    private final RoundId round;

    MoveDatesCases(ConfigurableApplicationContext context, RoundId round) {
        jdbc = context.getBean(JdbcClient.class);
        management = context.getBean(ManagementService.class);
        transaction = context.getBean(TransactionTemplate.class);
        clock = context.getBean(BusinessClock.class);
        before = new MoveDatesBefore(jdbc);
        this.round = round;
    }

    private record Case(String job, long entryRound, List<Long> items) {}

    /**
     * @param most so many cases are moved; what all would take is reckoned from these
     * @return nanoseconds
     */
    long move(LocalDate to, int most) {
        List<Case> all = all();
        List<Case> some = all.subList(0, Math.min(most, all.size()));
        long nanos = before.putBackAfter(() -> Times.once(() -> some.forEach(one -> move(one, to))));
        return Math.round(nanos / (double) some.size() * all.size());
    }

    private List<Case> all() {
        return jdbc.sql(CASES)
                .param("round", round.value())
                .query((row, n) -> new Case(row.getString("job"), row.getLong("entry_round"), List.of((Long[])
                        row.getArray("items").getArray())))
                .list();
    }

    private void move(Case one, LocalDate to) {
        Date day = Date.from(to.atStartOfDay(BusinessClock.ZONE).toInstant());
        transaction.executeWithoutResult(tx -> {
            management.setJobDuedate(one.job(), day, false);
            one.items().forEach(item -> jdbc.sql(ITEM).param(to).param(item).update());
            jdbc.sql(LINE)
                    .param(clock.today())
                    .param(clock.now().atOffset(ZoneOffset.UTC))
                    .param(to)
                    .param(one.entryRound())
                    .update();
        });
    }
}
