package eplan.hiring;

/** The SQL of the cases behind the scores: each round of an LAO, for each analyst who had the LAO in its window. Formulas: docs/analyst-scores.md. */
final class ScoreCaseSql {

    private static final String CUT_OFF_ENDS =
            "cast(cast(:cutOff as date) + 1 as timestamp) at time zone 'Asia/Bangkok'";

    /**
     * {@code history}: the lines of the LAOs' histories that count; each bears its round's fiscal year. {@code former}: when rounds had been
     * complete that came back later, and the day they did. A round's own row knows only the last time; the day of the last item that was
     * declared complete is the round's. {@code stood}: how those stood at the end of the cut-off day.
     */
    private static final String FORMER = """
            history as materialized (
                select v.lao_id, v.round_id, v.id, v.type, v.on_day
                  from eplan.case_event v
                 where v.fiscal_year = cast(:year as int) and v.lao_id in (select h.lao_id from held h)
                   and v.type in ('ITEM_COMPLETED', 'ITEM_COMPLETED_ON_BEHALF', 'SENT_TO_VERIFY', 'ROUND_ACCEPTED', 'ROUND_RETURNED',
                                  'ITEM_SENT_BACK', 'ON_BEHALF_ASKED', 'ON_BEHALF_WITHDRAWN')),
            former as materialized (
                select x.lao_id, x.round_id, x.done_on, x.back_on
                  from (select v.*, lead(v.type) over later as next, lead(v.on_day) over later as back_on
                          from (select v.lao_id, v.round_id, v.id, v.type, v.on_day,
                                       coalesce(max(v.on_day) filter (where v.type in ('ITEM_COMPLETED', 'ITEM_COMPLETED_ON_BEHALF'))
                                                    over (partition by v.lao_id, v.round_id order by v.id), v.on_day) as done_on
                                  from history v
                                 where v.type not in ('ON_BEHALF_ASKED', 'ON_BEHALF_WITHDRAWN')
                                   and (v.lao_id, v.round_id) in (select b.lao_id, b.round_id from history b
                                                                   where b.type in ('ROUND_RETURNED', 'ITEM_SENT_BACK'))) v
                         where v.type not in ('ITEM_COMPLETED', 'ITEM_COMPLETED_ON_BEHALF')
                        window later as (partition by v.lao_id, v.round_id order by v.id)) x
                 where x.type = 'SENT_TO_VERIFY' and x.next in ('ROUND_RETURNED', 'ITEM_SENT_BACK')),
            stood as (
                select f.lao_id, f.round_id, bool_or(f.back_on <= cast(:cutOff as date)) as sent_back,
                       max(f.done_on) filter (where f.done_on <= cast(:cutOff as date) and f.back_on > cast(:cutOff as date)) as done_on
                  from former f
                 group by f.lao_id, f.round_id)
            """;

    /**
     * Rounds whose window has opened and that were due or complete by the cut-off; {@code done_on} is when they became complete, of those that
     * were at the end of that day. {@code due_on} is the date in force (when it was completed, for what is complete), {@code first_due} the
     * calendar's original one, {@code latest} the latest of all that held, also of those that were moved after the cut-off.
     */
    private static final String ROUNDS = """
            original as materialized (
                select d.round_id,
                       coalesce((select c.old_due from eplan.timeline_change c
                                  where c.round_id = d.round_id and c.province_id is null order by c.id limit 1), d.due_on) as due_on
                  from eplan.deadline d
                  join eplan.round r on r.id = d.round_id and r.fiscal_year = cast(:year as int)
                 where d.province_id is null and d.lao_id is null),
            moved_since as materialized (
                select c.round_id, w.lao_id, max(c.old_due) as due_on
                  from (select t.round_id, t.province_id, cast(null as bigint) as lao_id, t.old_due, t.at from eplan.timeline_change t
                         union all
                        select t.round_id, null, t.lao_id, t.old_due, t.at from eplan.lao_deadline_change t) c
                  join original o on o.round_id = c.round_id
                  join eplan.lao_province w
                    on cast(:cutOff as date) between w.valid_from and w.valid_to
                   and (c.province_id is null or c.province_id = w.province_id) and (c.lao_id is null or c.lao_id = w.lao_id)
                 where c.at >= """ + CUT_OFF_ENDS + """

                 and w.lao_id in (select h.lao_id from held h)
                 group by c.round_id, w.lao_id),
            known as (
                select er.id, er.lao_id, er.round_id, er.completed_due, r.key, r.items, r.data_year, r.opens_on, r.responsible,
                       d.due_on as due_now, o.due_on as first_due, m.due_on as due_before,
                       case when er.state in ('ACCEPTED', 'VERIFYING') and er.completed_on <= cast(:cutOff as date)
                            then er.completed_on else s.done_on end as done_on,
                       er.state = 'ACCEPTED' and er.completed_on <= cast(:cutOff as date) and er.ended_on <= cast(:cutOff as date) as accepted,
                       coalesce(s.sent_back, false) as sent_back
                  from (select distinct lao_id from held) h
                  join eplan.entry_round er
                    on er.lao_id = h.lao_id and er.fiscal_year = cast(:year as int) and er.state not in ('PLANNED', 'RETIRED')
                  join eplan.round r on r.id = er.round_id and not r.retired and r.opens_on <= cast(:cutOff as date)
                  join original o on o.round_id = er.round_id
                  join eplan.effective_deadlines(cast(:cutOff as date)) d on d.round_id = er.round_id and d.lao_id = er.lao_id
                  left join moved_since m on m.round_id = er.round_id and m.lao_id = er.lao_id
                  left join stood s on s.round_id = er.round_id and s.lao_id = er.lao_id),
            one as materialized (
                select k.*, case when k.done_on is null then k.due_now else coalesce(k.completed_due, k.due_now) end as due_on,
                       greatest(k.due_now, k.first_due, k.due_before, case when k.done_on is not null then k.completed_due end) as latest
                  from known k
                 where k.done_on is not null or least(k.due_now, k.first_due) <= cast(:cutOff as date))
            """;

    /**
     * {@code failing}: records that were complete at the end of the cut-off day and in which a rule found an error then; {@code bad}: the
     * rounds they belong to.
     */
    private static final String BAD = """
            failing as materialized (
                select x.lao_id, x.data_year, x.item, x.period
                  from (select distinct on (e.id) e.id, e.lao_id, e.data_year, e.item, e.period, j.errors
                          from eplan.record_judgement j
                          join eplan.entry_record e on e.id = j.record_id and e.lao_id in (select h.lao_id from held h)
                         where j.at < """ + CUT_OFF_ENDS + """

                        order by e.id, j.id desc) x
                 where x.errors > 0
                   and (select c.status from eplan.entry_record_change c
                         where c.record_id = x.id and c.at < """ + CUT_OFF_ENDS + """

                        order by c.version desc limit 1) = 'COMPLETE'),
            bad as (
                select distinct o.id
                  from one o
                  join failing f
                    on f.lao_id = o.lao_id and f.data_year = o.data_year and f.item = any(o.items) and f.period in ('year', o.key))
            """;

    /**
     * {@code asked}: when the analyst was first asked to enter on behalf and that was not withdrawn; {@code charged} is who had the LAO on that
     * day.
     */
    private static final String ASKED = """
            asked as materialized (
                select o.id, o.lao_id, min(a.on_day) as asked_on
                  from one o
                  join (select v.lao_id, v.round_id, v.type, v.on_day,
                               lead(v.type) over (partition by v.lao_id, v.round_id order by v.id) as next
                          from history v
                         where v.type in ('ON_BEHALF_ASKED', 'ON_BEHALF_WITHDRAWN') and v.on_day <= cast(:cutOff as date)) a
                    on a.lao_id = o.lao_id and a.round_id = o.round_id
                 where a.type = 'ON_BEHALF_ASKED' and a.next is distinct from 'ON_BEHALF_WITHDRAWN'
                 group by o.id, o.lao_id),
            charged as (
                select distinct h.account_id, a.id
                  from asked a
                  join held h on h.lao_id = a.lao_id and a.asked_on between h.from_on and h.to_on)
            """;

    /**
     * {@code by_on}: until when it counts as in time, with a working day more for each of an outage in its window. {@code asked_by}: five
     * working days after the analyst was asked, for what was asked when it was late; {@code entered_on}: when it was first complete after that.
     */
    private static final String JUDGED = """
            given as (
                select o.id, count(*) as days
                  from one o join off on off.lao_id = o.lao_id and off.day between o.opens_on and o.latest
                 group by o.id),
            entry as (
                select a.id, min(f.done_on) as done_on
                  from asked a
                  join one o on o.id = a.id
                  join former f
                    on f.lao_id = o.lao_id and f.round_id = o.round_id and f.done_on between a.asked_on and cast(:cutOff as date)
                 group by a.id),
            dated as (
                select o.*, coalesce(moved.day, o.latest) as by_on, later.day as asked_by, least(o.done_on, entry.done_on) as entered_on,
                       bad.id is not null as failing
                  from one o
                  left join given g on g.id = o.id
                  left join day at_due on at_due.day = o.latest and g.days is not null
                  left join day moved on moved.works and moved.no = at_due.no + g.days
                  left join asked a on a.id = o.id
                  left join entry on entry.id = o.id
                  left join day at_ask on at_ask.day = a.asked_on
                  left join day later on later.works and later.no = at_ask.no + 5
                  left join bad on bad.id = o.id)
            """;

    /**
     * {@code typed}: what analysts declared complete of their own rounds and on behalf, by the day, and whether that was what came back.
     * {@code entered}: whose it was, which is whoever had the LAO on that day; of several, as all have what is nobody's, who typed it.
     */
    private static final String ENTERED = """
            typed as materialized (
                select o.id, o.lao_id, c.on_day, c.by_name, c.next = 'RETURNED' as came_back
                  from one o
                  join eplan.entry_record e
                    on e.lao_id = o.lao_id and e.data_year = o.data_year and e.item = any(o.items) and e.period in ('year', o.key)
                 cross join lateral (
                       select x.status, x.by_role, x.by_name, d.on_day, lead(x.status) over (order by x.version) as next
                         from eplan.entry_record_change x
                        cross join lateral (select cast(x.at at time zone 'Asia/Bangkok' as date) as on_day) d
                        where x.record_id = e.id and x.status <> 'DRAFT' and d.on_day <= cast(:cutOff as date)) c
                 where (o.responsible = 'ANALYST'
                        or (o.lao_id, o.round_id) in (select v.lao_id, v.round_id from history v
                                                       where v.type = 'ITEM_COMPLETED_ON_BEHALF' and v.on_day <= cast(:cutOff as date)))
                   and c.status = 'COMPLETE' and c.by_role = 'ANALYST'),
            entered as (
                select h.account_id, t.id, coalesce(bool_or(t.came_back), false) as came_back
                  from typed t
                  join held h on h.lao_id = t.lao_id and t.on_day between h.from_on and h.to_on
                  join eplan.account a on a.id = h.account_id
                 where a.display_name = t.by_name or a.id in (select w.account_id from own w)
                 group by h.account_id, t.id)
            """;

    /** What was done on a day by {@code plain} is good, by {@code late} excused, else lost; what is not done is lost once {@code late} has passed. */
    private static String verdict(String done, String plain, String late) {
        return """
                case when %1$s <= %2$s then 'GOOD'
                     when %1$s <= %3$s then 'EXCUSED'
                     when %1$s is not null or %3$s <= cast(:cutOff as date) then 'LOST'
                     when %2$s <= cast(:cutOff as date) then 'EXCUSED' end""".formatted(done, plain, late);
    }

    private static final String FACTS = "with "
            + String.join(", ", ScoreHeldSql.HELD, ScoreHeldSql.OUTAGES, FORMER, ROUNDS, BAD, ASKED, JUDGED, ENTERED);

    /** One row for each analyst and round; weight in LAO-months. */
    static final String ADD = FACTS + """
            , share as (
                select h.account_id, o.id,
                       round(sum(least(h.to_on, o.due_on) - greatest(h.from_on, o.opens_on) + 1) / 30.0, 4) as weight
                  from one o
                  join held h on h.lao_id = o.lao_id and h.from_on <= o.due_on and h.to_on >= o.opens_on
                 group by h.account_id, o.id)
            insert into eplan.score_case
                (run_id, account_id, entry_round_id, lao_id, round_id, weight, due_on, done_on, complete, on_time, on_behalf, checks,
                 returned)
            select cast(:run as bigint), w.account_id, d.id, d.lao_id, d.round_id, w.weight, d.due_on, d.done_on,
                   case when d.done_on is null then case when by_on <= cast(:cutOff as date) then 'LOST' else 'EXCUSED' end
                        when least(due_now, first_due) <= cast(:cutOff as date) then 'GOOD' end,
                   case when d.done_on is not null then\s""" + verdict("d.done_on", "first_due", "by_on") + " end,\n" + """
                   case when c.id is not null then\s"""
            + verdict("entered_on", "greatest(first_due, asked_by)", "greatest(by_on, asked_by)") + " end,\n" + """
                   case when d.accepted then case when failing then 'LOST' else 'GOOD' end end,
                   case when d.done_on is not null or sent_back
                        then case came_back when true then 'LOST' when false then 'GOOD' end end
              from dated d
              join share w on w.id = d.id
              left join charged c on c.id = d.id and c.account_id = w.account_id
              left join entered e on e.id = d.id and e.account_id = w.account_id""";

    private ScoreCaseSql() {}
}
