package eplan.correspondence;

import eplan.correspondence.Notices.Kind;

/** How notices about the hiring cycle are written, beside those of LAOs ({@link NoticeSql}). */
final class HiringNoticeSql {

    /**
     * Who is away is told, and so is whoever has that part of their work in hand, with for whom; but what concerns an analyst's own
     * contract is nobody else's.
     */
    private static final String INSERT = """
            with told as (
                select distinct subject, to_account, by_account
                  from unnest(cast(:subjects as bigint[]), cast(:tos as bigint[]), cast(:bys as bigint[]))
                       as e (subject, to_account, by_account)
            ), who as (%s), hearers as (
                select h.account_id, w.about, w.by_account, w.subject, w.hiring_step_id, w.hiring_year_id, w.whom,
                       case when not bool_or(h.for_name is null) then min(h.for_name) end as for_name
                  from who w
                  cross join lateral (
                      select w.account_id, cast(null as text) as for_name
                      union all
                      select s.substitute_id, b.display_name from eplan.substitutes_on(cast(:today as date)) s
                        join eplan.account b on b.id = s.absent_id and b.role <> 'ANALYST'
                       where s.absent_id = w.account_id and w.account_id is distinct from w.by_account
                         and s.district_id is null and (s.kind is null or s.kind = '%s')) h
                 group by 1, 2, 3, 4, 5, 6, 7
            )
            insert into eplan.notice as n (account_id, kind, about, many, subject, lao_th, hiring_step_id, hiring_year_id,
                                           for_name, on_day, at)
            select distinct on (w.account_id, w.about)
                   w.account_id, cast(:kind as text), w.about,
                   count(*) over (partition by w.account_id, w.about), w.subject, w.whom, w.hiring_step_id, w.hiring_year_id,
                   case when not bool_or(w.for_name is null) over (partition by w.account_id, w.about) then w.for_name end,
                   cast(:today as date), cast(:at as timestamptz)
              from hearers w
              join eplan.account a on a.id = w.account_id and a.enabled
             where w.account_id is distinct from w.by_account
             order by w.account_id, w.about, w.subject desc
            on conflict (account_id, kind, on_day, about) where read_at is null do update
               set many = n.many + excluded.many, subject = excluded.subject, lao_id = null, lao_th = excluded.lao_th,
                   entry_round_id = null, work_item_id = null, hiring_step_id = excluded.hiring_step_id,
                   hiring_year_id = excluded.hiring_year_id, at = excluded.at,
                   for_name = case when n.for_name is not null then excluded.for_name end""";

    private HiringNoticeSql() {}

    static String insert(Kind kind) {
        return INSERT.formatted(HiringNoticePeople.of(kind), HiringNoticePeople.work(kind));
    }
}
