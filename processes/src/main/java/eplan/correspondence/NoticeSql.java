package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import java.util.List;

/** The statements about notices. */
final class NoticeSql {

    /**
     * Who is away is told, and so is whoever has that part of their work in hand, with for whom; what concerns them themselves as well
     * is theirs. One notice of many says for whom only where all are for somebody: for whom the last is.
     */
    private static final String INSERT = """
            with told as (
                select distinct subject, to_account, by_account, of_lao, titled
                  from unnest(cast(:subjects as bigint[]), cast(:tos as bigint[]), cast(:bys as bigint[]),
                              cast(:laos as bigint[]), cast(:titles as text[]))
                       as e (subject, to_account, by_account, of_lao, titled)
            ), who as (%s), hearers as (
                select h.account_id, w.about, w.by_account, w.subject, w.lao_id, w.entry_round_id, w.work_item_id,
                       w.thread_id, w.by_name, w.title,
                       case when not bool_or(h.for_name is null) then min(h.for_name) end as for_name
                  from who w
                  cross join lateral (
                      select w.account_id, cast(null as text) as for_name
                      union all
                      select s.substitute_id, b.display_name from eplan.substitutes_on(cast(:today as date)) s
                        join eplan.account b on b.id = s.absent_id
                       where s.absent_id = w.account_id and w.account_id is distinct from w.by_account
                         and (s.district_id is null or s.district_id = (
                             select p.district_id from eplan.lao_province p
                              where p.lao_id = w.lao_id and cast(:today as date) between p.valid_from and p.valid_to))
                         and (s.kind is null
                              or s.kind = (select i.kind from eplan.work_item i where i.id = w.work_item_id))) h
                 group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10
            )
            insert into eplan.notice as n (account_id, kind, about, many, subject, lao_id, lao_th, entry_round_id,
                                           work_item_id, thread_id, by_name, title, for_name, on_day, at)
            select distinct on (w.account_id, w.about)
                   w.account_id, cast(:kind as text), w.about,
                   count(*) over (partition by w.account_id, w.about), w.subject, w.lao_id, l.name_th, w.entry_round_id,
                   w.work_item_id, w.thread_id, w.by_name, w.title,
                   case when not bool_or(w.for_name is null) over (partition by w.account_id, w.about) then w.for_name end,
                   cast(:today as date), cast(:at as timestamptz)
              from hearers w
              join eplan.account a on a.id = w.account_id and a.enabled
              left join eplan.lao_name l on l.lao_id = w.lao_id and :today between l.valid_from and l.valid_to
             where w.account_id is distinct from w.by_account
             order by w.account_id, w.about, w.subject desc
            on conflict (account_id, kind, on_day, about) where read_at is null do update
               set many = case when READ_IN_THREAD then excluded.many else n.many + excluded.many end,
                   subject = excluded.subject, lao_id = excluded.lao_id, lao_th = excluded.lao_th,
                   entry_round_id = excluded.entry_round_id, work_item_id = excluded.work_item_id,
                   by_name = excluded.by_name, title = excluded.title, at = excluded.at,
                   hiring_step_id = null, hiring_year_id = null,
                   for_name = case when n.for_name is not null or READ_IN_THREAD then excluded.for_name end""";

    /** A message that was read where it stands needs no second reading. */
    private static final String READ_IN_THREAD = """
            exists (select 1 from eplan.message_read k
                     where k.account_id = n.account_id and k.thread_id = n.thread_id and k.up_to >= n.subject)""";

    static final String UNREAD =
            "select count(*) from eplan.notice n where n.account_id = :me and n.read_at is null and not "
                    + READ_IN_THREAD;

    static final String LATEST = """
            select n.*, coalesce(er.fiscal_year, y.fiscal_year) as fiscal_year, r.key, r.short_th, r.short_en,
                   s.kind as step_kind, s.instalment, p.code as province_code,
                   (n.read_at is not null or READ_IN_THREAD) as read
              from eplan.notice n
              left join eplan.entry_round er on er.id = n.entry_round_id
              left join eplan.round r on r.id = er.round_id
              left join eplan.hiring_step s on s.id = n.hiring_step_id
              left join eplan.hiring_year y on y.id = coalesce(s.hiring_year_id, n.hiring_year_id)
              left join eplan.province p on p.id = y.province_id
             where n.account_id = :me
             order by n.at desc, n.id desc limit :size""".replace("READ_IN_THREAD", READ_IN_THREAD);

    /** Locked in the order in which they are written. */
    static final String READ = """
            update eplan.notice set read_at = clock_timestamp()
             where id in (select id from eplan.notice
                           where account_id = :me and read_at is null and %s
                           order by kind, about, id for update)""";

    private NoticeSql() {}

    /** Work that somebody was given is on rounds or on steps of the hiring cycle: each statement finds its own. */
    static List<String> inserts(Kind kind) {
        if (kind == Kind.ASSIGNED) {
            return List.of(insert(kind), HiringNoticeSql.insert(kind));
        }
        return List.of(kind.ofHiring() ? HiringNoticeSql.insert(kind) : insert(kind));
    }

    private static String insert(Kind kind) {
        return INSERT.formatted(NoticePeople.of(kind)).replace("READ_IN_THREAD", READ_IN_THREAD);
    }
}
