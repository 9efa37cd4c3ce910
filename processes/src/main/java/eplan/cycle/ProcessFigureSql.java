package eplan.cycle;

import java.util.Map;
import java.util.Objects;

/**
 * What stands at which step of which model, told by our own tables: one row for each case and step, with the day since when and
 * whether its due date has passed. Due dates are looked up for what runs only.
 */
final class ProcessFigureSql {

    /** Only LAOs that lie in the province today. */
    private static final String OF_PROVINCE = """
            join eplan.lao_province w
                on w.lao_id = er.lao_id and w.province_id = :province and :today between w.valid_from and w.valid_to""";

    private static final String OF_YEAR = """
            eplan.entry_round er
              join eplan.round r on r.id = er.round_id and r.fiscal_year = :year
              %1$s
            """;

    private static final String DUE = """
              join eplan.effective_deadlines(:today) d on d.round_id = er.round_id and d.lao_id = er.lao_id
            """;

    /**
     * A year waits for its rounds, of the months for the next one only, and for an added one once it was told of it; what has not
     * opened after its day is late.
     */
    private static final String LAO_YEAR = """
            select er.id, er.lao_id, er.round_id, er.case_number,
                   'opens-' || case when r.added then 'special' else r.key end as element,
                   ly.opened_on as since, r.opens_on < :today as late
              from
            """ + OF_YEAR + """
              join eplan.lao_year ly on ly.id = er.lao_year_id and ly.state = 'RUNNING'
             where er.state = 'PLANNED'
               and case when r.added then exists (
                             select from eplan.special_round_case s where s.entry_round_id = er.id)
                        else r.kind <> 'MONTHLY' end
            union all
            select m.id, m.lao_id, m.round_id, m.case_number, 'opens-month', coalesce(former.opened_on, m.opened_on),
                   m.opens_on < :today
              from (select distinct on (er.lao_year_id) er.lao_year_id, er.id, er.lao_id, er.round_id, er.case_number,
                           ly.opened_on, r.opens_on
                      from
            """ + OF_YEAR + """
                      join eplan.lao_year ly on ly.id = er.lao_year_id and ly.state = 'RUNNING'
                     where er.state = 'PLANNED' and r.kind = 'MONTHLY' and not r.added
                     order by er.lao_year_id, r.opens_on) m
              left join (
                  select er.lao_year_id, max(er.opened_on) as opened_on
                    from
            """ + OF_YEAR + """
                   where er.opened_on is not null and r.kind = 'MONTHLY' and not r.added
                   group by er.lao_year_id) former on former.lao_year_id = m.lao_year_id
            union all
            select er.id, er.lao_id, er.round_id, er.case_number,
                   'round-' || case when r.added then 'special' when r.kind = 'MONTHLY' then 'month' else r.key end,
                   er.opened_on, d.due_on < :today
              from
            """ + OF_YEAR + DUE + """
             where er.state in ('OPEN', 'RETURNED', 'VERIFYING')""";

    /** When a round was last returned, and when its analyst was last asked, is in the history alone. */
    private static final String TOLD = """
              left join (
                  select v.lao_id, v.round_id, max(v.on_day) filter (where v.type = 'ROUND_RETURNED') as returned,
                         max(v.on_day) filter (where v.type = 'ON_BEHALF_ASKED') as asked
                    from eplan.case_event v
                    join eplan.round of_year on of_year.id = v.round_id and of_year.fiscal_year = :year
                   where v.type in ('ROUND_RETURNED', 'ON_BEHALF_ASKED')
                   group by v.lao_id, v.round_id) told on told.lao_id = er.lao_id and told.round_id = er.round_id
            """;

    private static final String RUNNING = """
            select er.id, er.lao_id, er.round_id, er.case_number, er.state, er.opened_on, er.watched_to, er.completed_on,
                   er.on_behalf is not null and not er.on_behalf_wanted as asked,
                   coalesce(told.asked, er.opened_on) as asked_on, coalesce(told.returned, er.opened_on) as returned_on,
                   cast(timezone('Asia/Bangkok', e.since) as date) as escalated, d.due_on < :today as late
              from
            """ + OF_YEAR + DUE + TOLD + """
              left join eplan.escalation e on e.entry_round_id = er.id and e.state = 'OPEN'
             where er.state in ('OPEN', 'RETURNED', 'VERIFYING')""";

    /** Rounds that are alike, of which there are few, before each kind is told at its steps. */
    private static final String ALIKE = """
            select state, opened_on, watched_to, completed_on, asked, asked_on, returned_on, escalated, late, count(*) as n
              from (
            """ + RUNNING + """
            ) r
             group by state, opened_on, watched_to, completed_on, asked, asked_on, returned_on, escalated, late""";

    /** A round is entered or verified, and watched or expedited at the same time; beside that an analyst may be asked. */
    private static final String STEPS_OF_ROUNDS = """
            select %1$s, cast('enter-item' as text) as element,
                   case when state = 'RETURNED' then returned_on else opened_on end as since, late
              from running where state in ('OPEN', 'RETURNED')
            union all
            select %1$s, 'verify', coalesce(completed_on, opened_on), late from running where state = 'VERIFYING'
            union all
            select %1$s, 'next-watch', coalesce(watched_to, opened_on), late from running where escalated is null
            union all
            select %1$s, 'escalate', escalated, late from running where escalated is not null
            union all
            select %1$s, 'record-on-behalf', asked_on, late from running where asked and state in ('OPEN', 'RETURNED')""";

    private static final String ENTRY_ROUND = atSteps(RUNNING, "id, lao_id, round_id, case_number");

    private static final String ALIKE_AT_STEPS = atSteps(ALIKE, "n");

    /** All are at the task; those that sleep by a promise are told again at the timer that wakes them. */
    private static final String ESCALATION = """
            with chased as materialized (
                select er.id, er.lao_id, er.round_id, er.case_number, d.due_on < :today as late,
                       cast(timezone('Asia/Bangkok', e.since) as date) as since, coalesce(e.touched_on, e.level_since) as touched,
                       e.promised_on >= :today and not e.promise_broken as asleep
                  from
            """ + OF_YEAR + DUE + """
                  join eplan.escalation e on e.entry_round_id = er.id and e.state = 'OPEN')
            select id, lao_id, round_id, case_number, cast('expedite' as text) as element, since, late from chased
            union all
            select id, lao_id, round_id, case_number, 'next-step', touched, late from chased where asleep""";

    private static final String EXTENSION = """
            select er.id, er.lao_id, er.round_id, er.case_number,
                   case x.state when 'ASKED' then 'endorse-extension' when 'ENDORSED' then 'decide-extension'
                        else 'decide-extension-hq' end as element,
                   case x.state when 'ASKED' then x.asked_on when 'ENDORSED' then coalesce(x.endorsed_on, x.endorse_by)
                        else coalesce(x.passed_on, x.endorsed_on, x.endorse_by) end as since,
                   d.due_on < :today as late
              from
            """ + OF_YEAR + DUE + """
              join eplan.extension x on x.entry_round_id = er.id and x.state in ('ASKED', 'ENDORSED', 'WITH_HQ')""";

    private static final Map<String, String> STANDING = Map.of(
            ModelKeys.LAO_YEAR, LAO_YEAR,
            ModelKeys.ENTRY_ROUND, ENTRY_ROUND,
            ModelKeys.ESCALATION, ESCALATION,
            ModelKeys.EXTENSION, EXTENSION);

    /** Counted by day first: there are few days, and the median of a step is that of its days. */
    private static final String FIGURES = """
            with standing as (%s),
            days as (
                select element, cast(:today as date) - since as days, sum(n) as n, sum(n) filter (where late) as late
                  from standing group by 1, 2),
            counted as (
                select element, days, late, sum(n) over (partition by element order by days) as upto,
                       sum(n) over (partition by element) as cases
                  from days)
            select element, max(cases) as cases, sum(late) as late, min(days) filter (where 2 * upto >= cases) as median
              from counted group by element order by element""";

    private static final String CASES = """
            with standing as (%s)
            select s.lao_id, coalesce(l.name_th, '') as lao_th, coalesce(p.name_th, '') as province_th, r.key, s.case_number,
                   s.since, coalesce(s.late, false) as late
              from (select * from standing where element = :element order by since, id offset :from limit :size) s
              join eplan.round r on r.id = s.round_id
              left join eplan.lao_on(:today) l on l.lao_id = s.lao_id
              left join eplan.province p on p.id = l.province_id
             order by s.since, s.id""";

    private ProcessFigureSql() {}

    static String figures(String model, boolean ofProvince) {
        String counted = model.equals(ModelKeys.ENTRY_ROUND)
                ? ALIKE_AT_STEPS
                : "select element, since, late, 1 as n from (" + STANDING.get(model) + ") s";
        return FIGURES.formatted(in(counted, ofProvince));
    }

    static String cases(String model, boolean ofProvince) {
        return CASES.formatted(in(Objects.requireNonNull(STANDING.get(model)), ofProvince));
    }

    private static String in(String standing, boolean ofProvince) {
        return standing.formatted(ofProvince ? OF_PROVINCE : "");
    }

    private static String atSteps(String running, String what) {
        return "with running as materialized (" + running + ") " + STEPS_OF_ROUNDS.formatted(what);
    }
}
