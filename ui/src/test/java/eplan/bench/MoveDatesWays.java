package eplan.bench;

import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Preview;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Three ways to move the date of the round for everybody: ours, the engine's own call for each timer, and plain SQL. The fourth is
 * {@link MoveDatesCases}.
 */
final class MoveDatesWays {

    /** Timers of the round: watches, and next steps of escalations. */
    private static final String JOBS = """
            select j.id_ from camunda.act_ru_job j
            where (j.handler_cfg_ = 'next-watch' and j.process_instance_id_ in (
                       select process_instance_id from eplan.entry_round where round_id = :round))
               or (j.handler_cfg_ = 'next-step' and j.process_instance_id_ in (
                       select e.process_instance_id from eplan.escalation e
                       join eplan.entry_round er on er.id = e.entry_round_id where er.round_id = :round))""";

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final TransactionTemplate transaction;
    private final ChangeSets sets;
    private final MoveDatesBefore before;
    private final Actors actors;
    private final Actor owner;
    private final RoundId round;

    MoveDatesWays(ConfigurableApplicationContext context, RoundId round) {
        jdbc = context.getBean(JdbcClient.class);
        management = context.getBean(ManagementService.class);
        transaction = context.getBean(TransactionTemplate.class);
        sets = context.getBean(ChangeSets.class);
        before = new MoveDatesBefore(jdbc);
        actors = context.getBean(Actors.class);
        this.round = round;
        var account = new NewAccount("owner", "ประภา", Role.HQ_PROCESS_OWNER, null, null);
        AccountId id =
                actors.asSystem(() -> context.getBean(AccountOpening.class).open(account, "password-1"));
        owner = new Actor(id, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    }

    private <T> T asOwner(Supplier<T> work) {
        return actors.as(owner, work);
    }

    ChangeSet draft(LocalDate to) {
        return asOwner(() -> {
            ChangeSet draft = sets.draft(MoveDatesStock.YEAR);
            return sets.put(draft.id(), draft.version(), new Edit.DueOn(round, null, to));
        });
    }

    Preview preview(ChangeSet draft) {
        return asOwner(() -> sets.preview(draft.id()));
    }

    /** @return nanoseconds */
    long apply(ChangeSet draft, Preview seen) {
        return Times.once(() -> asOwner(() -> sets.apply(draft.id(), seen.stamp(), "วัดความเร็ว", null)));
    }

    /** @return nanoseconds */
    long undo(ChangeSet applied) {
        return Times.once(() -> asOwner(() -> sets.undo(applied.id(), "วัดความเร็ว")));
    }

    /**
     * One transaction each, as the engine has it.
     *
     * @param most so many are called; what all would take is reckoned from these
     * @return nanoseconds
     */
    long calls(LocalDate to, int most) {
        List<String> jobs = jobs();
        List<String> called = jobs.subList(0, Math.min(most, jobs.size()));
        Date day = Date.from(to.atStartOfDay(BusinessClock.ZONE).toInstant());
        long nanos = before.putBackAfter(
                () -> Times.once(() -> called.forEach(job -> management.setJobDuedate(job, day, false))));
        return Math.round(nanos / (double) called.size() * jobs.size());
    }

    /** The same timers and work items, known beforehand, in one transaction. @return nanoseconds */
    long plain(LocalDate to) {
        String[] jobs = jobs().toArray(String[]::new);
        Long[] items = jdbc.sql("select id from eplan.work_item where round_id = ? and state = 'OPEN'")
                .param(round.value())
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
        return before.putBackAfter(() -> Times.once(() -> transaction.executeWithoutResult(tx -> {
            jdbc.sql("update eplan.work_item set due_on = ?, version = version + 1 where id = any(?)")
                    .param(to)
                    .param(items)
                    .update();
            jdbc.sql("update camunda.act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = any(?)")
                    .param(to.atStartOfDay())
                    .param(jobs)
                    .update();
        })));
    }

    List<String> jobs() {
        return jdbc.sql(JOBS).param("round", round.value()).query(String.class).list();
    }
}
