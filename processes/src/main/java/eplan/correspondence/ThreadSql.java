package eplan.correspondence;

import eplan.people.LaosOpen;

/** How threads are read: as one person ({@code :me}) sees them today. */
final class ThreadSql {

    private static final String VIEW = """
            select t.*, l.name_th as lao_th, er.case_number, o.display_name as opener, h.display_name as holder,
                   m.by_name as last_by, m.for_name as last_for, left(m.body, 200) as last_words,
                   t.last_id > coalesce(r.up_to, 0) as unread
              from eplan.thread t
              join eplan.message m on m.id = t.last_id
              join eplan.account o on o.id = t.opened_by
              left join eplan.account h on h.id = t.support_account
              left join eplan.entry_round er on er.id = t.entry_round_id
              left join eplan.lao_on(:today) l on l.lao_id = t.lao_id
              left join eplan.message_read r on r.thread_id = t.id and r.account_id = cast(:me as bigint)
            """;

    /**
     * In scope, and of concern: see {@link Messages#mine}. Who took part may have lost sight of the LAO since. {@code :viewer}
     * is an analyst, to whom another's LAO does not exist (decision 013) unless they stand in for that one (decision 018); null
     * for others.
     */
    private static final String MINE = """
             where t.id in (
                   select thread_id from eplan.message where account_id = :me
                   union
                   select x.thread_id from eplan.message_mention n join eplan.message x on x.id = n.message_id
                    where n.account_id = :me
                   union
                   select id from eplan.thread where lao_id = cast(:lao as bigint)
                   union
                   select id from eplan.thread where province_id = cast(:province as bigint)
                   union
                   select w.id from eplan.thread w join eplan.lao_province p on p.lao_id = w.lao_id
                    where w.waits_for_office and p.province_id = cast(:province as bigint)
                      and :today between p.valid_from and p.valid_to
                   union
                   select id from eplan.thread
                    where :helps and (support = 'OPEN' or (support = 'TAKEN' and support_account = :me)))
               and (:nation
                    or t.province_id = cast(:province as bigint)
                    or (t.lao_id = cast(:lao as bigint) and t.audience = 'ALL')
                    or exists (
                        select 1 from eplan.lao_province p
                         where p.lao_id = t.lao_id and p.province_id = cast(:province as bigint)
                           and :today between p.valid_from and p.valid_to))
               and (cast(:viewer as bigint) is null or t.lao_id is null
                    or\s""" + LaosOpen.to("cast(:viewer as bigint)", "t.lao_id") + """
            )
            """;

    static final String ONE = VIEW + " where t.id = :id";

    static final String OF_LAO = VIEW + """
             where t.lao_id = :about and (t.audience = 'ALL' or not :own)
             order by t.last_id desc limit :size""";

    static final String QUEUE = VIEW + """
             where t.support in ('OPEN', 'TAKEN')
             order by t.support, t.last_at, t.id limit :size""";

    static final String PAGE = VIEW + MINE + """
               and (t.last_id > coalesce(r.up_to, 0), t.last_id) < (:afterUnread, :afterId)
             order by unread desc, t.last_id desc limit :size""";

    static final String UNREAD = """
            select count(*)
              from eplan.thread t
              left join eplan.message_read r on r.thread_id = t.id and r.account_id = :me
            """ + MINE + " and t.last_id > coalesce(r.up_to, 0)";

    private ThreadSql() {}
}
