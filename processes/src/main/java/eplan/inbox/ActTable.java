package eplan.inbox;

import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.State;
import eplan.inbox.Workers.Worker;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Writes down who asked for what, and for which items. */
@Component
class ActTable {

    private static final String BEGIN = """
            insert into eplan.work_act (kind, state, account_id, role, province_id, by_name, for_account, for_name,
                to_account, remark, until_on, channel, person, outcome, next_step, promised_on, on_day)
            values (:kind, :state, :account, :role, :province, :name, :forAccount, :forName,
                :to, :remark, :until, :channel, :person, :outcome, :next, :promised, :today)
            returning id""";

    private static final String KEEP = """
            insert into eplan.work_act_item (act_id, work_item_id, entry_round_id, hiring_step_id, outcome, before_assignee,
                before_asleep, before_wakes, before_snoozed_by, before_snoozed_for, version_after)
            select :act, id, entry_round_id, hiring_step_id, 'DONE', assignee_id, asleep_until, wakes_on, snoozed_by, snoozed_for,
                   version + 1
            from eplan.work_item where id = any(:ids)""";

    /** One item of each round, or step of the hiring cycle, stands for it: the escalation, if it is among them. */
    private static final String PLAN = """
            insert into eplan.work_act_item (act_id, work_item_id, entry_round_id, hiring_step_id, outcome)
            select :act, id, entry_round_id, hiring_step_id,
                   case when row_number() over (partition by entry_round_id, hiring_step_id
                                                order by kind <> 'EXPEDITE', id) > 1
                        then 'ALREADY' end
            from eplan.work_item where id = any(:ids)""";

    private static final String GONE = """
            insert into eplan.work_act_item (act_id, work_item_id, outcome)
            select :act, gone.id, 'GONE' from unnest(cast(:ids as bigint[])) as gone (id)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ActTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked for. @param until the day on which it is to be back */
    record NewAct(
            Kind kind,
            @Nullable AccountId to,
            @Nullable String remark,
            @Nullable LocalDate until,
            @Nullable ChaseNote note) {

        static NewAct of(Kind kind) {
            return new NewAct(kind, null, null, null, null);
        }

        static NewAct assign(AccountId to, @Nullable String remark) {
            return new NewAct(Kind.ASSIGN, to, remark, null, null);
        }

        static NewAct snooze(LocalDate until) {
            return new NewAct(Kind.SNOOZE, null, null, until, null);
        }

        static NewAct note(ChaseNote note) {
            return new NewAct(Kind.NOTE, null, null, null, note);
        }
    }

    long begin(Worker by, NewAct act) {
        ProvinceId province = by.actor().province();
        AccountId to = act.to();
        StandsFor absent = by.actor().standsFor();
        StatementSpec begin = jdbc.sql(BEGIN)
                .param("kind", act.kind().name())
                .param("state", (act.kind().waits() ? State.WAITING : State.DONE).name())
                .param("account", by.account().value())
                .param("role", by.actor().role().name())
                .param("province", province == null ? null : province.value())
                .param("name", by.actor().name())
                .param("forAccount", absent == null ? null : absent.account().value())
                .param("forName", by.actor().forName())
                .param("to", to == null ? null : to.value())
                .param("remark", act.remark())
                .param("until", act.until())
                .param("today", clock.today());
        return withNote(begin, act.note()).query(Long.class).single();
    }

    private static StatementSpec withNote(StatementSpec begin, @Nullable ChaseNote note) {
        return begin.param("channel", note == null ? null : note.channel().name())
                .param("person", note == null ? null : note.person())
                .param("outcome", note == null ? null : note.outcome())
                .param("next", note == null ? null : note.nextStep())
                .param("promised", note == null ? null : note.promisedOn());
    }

    /** Keeps what is about to be changed as it is. */
    void keep(long act, Collection<WorkItemId> items) {
        write(KEEP, act, items);
    }

    /** Writes down what is to be done, once a round. */
    void plan(long act, Collection<WorkItemId> items) {
        write(PLAN, act, items);
    }

    /** What is not the actor's to see. */
    void gone(long act, Collection<WorkItemId> items) {
        write(GONE, act, items);
    }

    private void write(String sql, long act, Collection<WorkItemId> items) {
        jdbc.sql(sql).param("act", act).param("ids", InboxQuery.values(items)).update();
    }
}
