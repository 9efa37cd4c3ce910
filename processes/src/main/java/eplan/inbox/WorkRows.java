package eplan.inbox;

import eplan.shared.BusinessClock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes new inbox rows, with what is copied from their case and LAO as they are today. */
@Component
class WorkRows {

    /** Rows {@code w} that no task of the engine stands for: they have a date of their own, and may outlive their round. */
    static final String OWN = " (w.task_id is null and w.kind in ('ENTER', 'DISPUTE')) ";

    /**
     * One row a task; an escalation keeps its one row over all its steps and spells, with notes, and with its assignee until it
     * passes to another level or province, whose people could not take it otherwise. A step wakes it if it was snoozed. What is
     * an analyst's to do is at once that one's whose LAO it is.
     */
    private static final String CREATE = """
            insert into eplan.work_item (task_id, kind, audience, state, entry_round_id, lao_id, lao_name, lao_type,
                province_id, district_id, fiscal_year, round_id, item, case_number, level, due_on, asleep_until,
                promise_broken, last_note, created_on, analyst_id, assignee_id)
            select cast(:task as varchar), :kind, doer.audience, 'OPEN', er.id, er.lao_id, l.name_th, l.type,
                   l.province_id, l.district_id, er.fiscal_year, er.round_id, cast(:item as text), er.case_number,
                   case when :kind = 'EXPEDITE' then e.level else 0 end,
                   case when :kind = 'DISPUTE' then cast(:due as date)
                        when cast(:due as date) is null then d.due_on
                        else least(cast(:due as date), d.lock_on) end,
                   case when :kind = 'EXPEDITE' then e.promised_on end,
                   case when :kind = 'EXPEDITE' then e.promise_broken else false end,
                   cast(:note as text), :today, p.account_id,
                   case when doer.audience = 'ANALYST' then p.account_id end
            from eplan.entry_round er
            join eplan.round r on r.id = er.round_id
            join eplan.lao_on(:today) l on l.lao_id = er.lao_id
            cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
            left join eplan.escalation e on e.entry_round_id = er.id
            left join eplan.portfolio_on(:today) p on p.lao_id = er.lao_id
            cross join lateral (
                select case :kind
                    when 'ENTER' then r.responsible
                    when 'EXPEDITE' then coalesce(e.audience, (array['OFFICER', 'HEAD', 'HQ'])[e.level])
                    when 'DISPUTE' then 'OFFICER'
                    when 'EXTENSION' then cast(:audience as text)
                    else 'ANALYST' end as audience) doer
            where er.id = :round
            on conflict (entry_round_id) where kind = 'EXPEDITE' do update set
                task_id = excluded.task_id, state = 'OPEN', audience = excluded.audience, level = excluded.level,
                due_on = excluded.due_on, province_id = excluded.province_id, district_id = excluded.district_id,
                analyst_id = excluded.analyst_id,
                assignee_id = case when excluded.audience = work_item.audience
                                    and excluded.province_id = work_item.province_id then work_item.assignee_id end,
                asleep_until = excluded.asleep_until, wakes_on = null, snoozed_by = null, snoozed_for = null,
                promise_broken = excluded.promise_broken,
                ended_on = null, end_reason = null, version = work_item.version + 1""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    WorkRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param task the engine's; null where none stands behind it
     * @param due null for the round's deadline in force, whose moves it follows; what is to be entered is due by the
     *     round's lock
     * @param note what was said when it was raised
     * @param audience whose turn it is, for kinds that pass from one to another; null for the others
     */
    record NewWork(
            @Nullable String task,
            WorkKind kind,
            long entryRound,
            @Nullable String item,
            @Nullable LocalDate due,
            @Nullable String note,
            @Nullable String audience) {

        NewWork(
                @Nullable String task,
                WorkKind kind,
                long entryRound,
                @Nullable String item,
                @Nullable LocalDate due,
                @Nullable String note) {
            this(task, kind, entryRound, item, due, note, null);
        }
    }

    void add(NewWork work) {
        jdbc.sql(CREATE)
                .param("task", work.task())
                .param("kind", work.kind().name())
                .param("round", work.entryRound())
                .param("item", work.item())
                .param("due", work.due())
                .param("note", work.note())
                .param("audience", work.audience())
                .param("today", clock.today())
                .update();
    }
}
