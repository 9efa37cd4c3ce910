package eplan.hiring;

/** The SQL of the cases behind the scores: each round of an LAO, for each analyst who had the LAO in its window. Formulas: docs/analyst-scores.md. */
final class ScoreCaseSql {

    /**
     * Rounds whose window has opened and that were due or complete by the cut-off. {@code due_on} is the date in force (when it was completed, for
     * what is complete), {@code first_due} the calendar's original one, {@code latest} the latest of all that held.
     */
    private static final String ROUNDS = """
            original as materialized (
                select d.round_id,
                       coalesce((select c.old_due from eplan.timeline_change c
                                  where c.round_id = d.round_id and c.province_id is null order by c.id limit 1), d.due_on) as due_on
                  from eplan.deadline d
                  join eplan.round r on r.id = d.round_id and r.fiscal_year = cast(:year as int)
                 where d.province_id is null and d.lao_id is null),
            known as (
                select er.id, er.lao_id, er.round_id, er.state, er.on_behalf, er.ever_returned, er.completed_on,
                       r.key, r.items, r.data_year, r.opens_on, r.responsible, d.due_on as due_now, o.due_on as first_due,
                       er.state in ('ACCEPTED', 'VERIFYING') and er.completed_on <= cast(:cutOff as date) as done,
                       er.completed_due
                  from (select distinct lao_id from held) h
                  join eplan.entry_round er
                    on er.lao_id = h.lao_id and er.fiscal_year = cast(:year as int) and er.state not in ('PLANNED', 'RETIRED')
                  join eplan.round r on r.id = er.round_id and not r.retired and r.opens_on <= cast(:cutOff as date)
                  join original o on o.round_id = er.round_id
                  join eplan.effective_deadlines(cast(:cutOff as date)) d on d.round_id = er.round_id and d.lao_id = er.lao_id),
            one as materialized (
                select k.*, case when k.done then coalesce(k.completed_due, k.due_now) else k.due_now end as due_on,
                       greatest(k.due_now, k.first_due, case when k.done then k.completed_due end) as latest
                  from known k
                 where coalesce(k.done, false) or least(k.due_now, k.first_due) <= cast(:cutOff as date))
            """;

    /**
     * {@code by_on}: until when it counts as in time, with a working day more for each of an outage in its window. {@code asked_on}: when the
     * analyst was last asked to enter on behalf; {@code asked_by}: five working days later, for what was asked when it was late.
     */
    private static final String JUDGED = """
            given as (
                select o.id, count(*) as days
                  from one o join off on off.lao_id = o.lao_id and off.day between o.opens_on and o.latest
                 group by o.id),
            bad as (
                select distinct o.id
                  from one o
                  join eplan.record_standing f
                    on f.lao_id = o.lao_id and f.data_year = o.data_year and f.item = any(o.items)
                       and f.period in ('year', o.key) and f.failing),
            typed as (
                select distinct v.lao_id, v.round_id
                  from eplan.case_event v
                 where v.type = 'ITEM_COMPLETED_ON_BEHALF' and v.on_day <= cast(:cutOff as date)
                   and v.lao_id in (select h.lao_id from held h)),
            asked as (
                select o.id, max(v.on_day) as asked_on
                  from one o
                  join eplan.case_event v
                    on v.lao_id = o.lao_id and v.round_id = o.round_id and v.type = 'ON_BEHALF_ASKED'
                       and v.on_day <= cast(:cutOff as date)
                 where o.on_behalf is not null
                 group by o.id),
            dated as (
                select o.*, coalesce(o.done, false) as complete, coalesce(moved.day, o.latest) as by_on, later.day as asked_by,
                       bad.id is not null as failing, o.responsible = 'ANALYST' or t.lao_id is not null as own
                  from one o
                  left join given g on g.id = o.id
                  left join day at_due on at_due.day = o.latest and g.days is not null
                  left join day moved on moved.works and moved.no = at_due.no + g.days
                  left join asked a on a.id = o.id
                  left join day at_ask on at_ask.day = a.asked_on
                  left join day later on later.works and later.no = at_ask.no + 5
                  left join bad on bad.id = o.id
                  left join typed t on t.lao_id = o.lao_id and t.round_id = o.round_id)
            """;

    /** What is done by {@code plain} is good, by {@code late} excused, else lost; what is not done is lost once {@code late} has passed. */
    private static String verdict(String plain, String late) {
        return """
                case when complete and completed_on <= %1$s then 'GOOD'
                     when complete and completed_on <= %2$s then 'EXCUSED'
                     when complete or %2$s <= cast(:cutOff as date) then 'LOST'
                     when %1$s <= cast(:cutOff as date) then 'EXCUSED' end""".formatted(plain, late);
    }

    /** One row for each score and round; weight in LAO-months. */
    static final String ADD = "with " + ScoreHeldSql.HELD + ", " + ScoreHeldSql.OUTAGES + ", " + ROUNDS + ", " + JUDGED
            + """
            , share as (
                select h.account_id, o.id,
                       round(sum(least(h.to_on, o.due_on) - greatest(h.from_on, o.opens_on) + 1) / 30.0, 4) as weight
                  from one o
                  join held h on h.lao_id = o.lao_id and h.from_on <= o.due_on and h.to_on >= o.opens_on
                 group by h.account_id, o.id)
            insert into eplan.score_case
                (score_id, entry_round_id, lao_id, round_id, weight, due_on, done_on, complete, on_time, on_behalf, checks, returned)
            select s.id, d.id, d.lao_id, d.round_id, w.weight, d.due_on, case when d.complete then d.completed_on end,
                   case when not complete then case when by_on <= cast(:cutOff as date) then 'LOST' else 'EXCUSED' end
                        when least(due_now, first_due) <= cast(:cutOff as date) then 'GOOD' end,
                   case when complete then\s""" + verdict("first_due", "by_on") + " end,\n" + """
                   case when on_behalf is not null then\s"""
            + verdict("greatest(first_due, asked_by)", "greatest(by_on, asked_by)") + " end,\n" + """
                   case when complete and state = 'ACCEPTED' then case when failing then 'LOST' else 'GOOD' end end,
                   case when own and (complete or state = 'RETURNED') then case when ever_returned then 'LOST' else 'GOOD' end end
              from dated d
              join share w on w.id = d.id
              join eplan.system_score s on s.fiscal_year = cast(:hiring as int) and s.account_id = w.account_id""";

    private ScoreCaseSql() {}
}
