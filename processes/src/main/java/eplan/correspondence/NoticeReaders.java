package eplan.correspondence;

import eplan.people.LaosOpen;

/** Whom notices of messages are for; parts of {@link NoticePeople}. */
final class NoticeReaders {

    private static final String OF_THREAD = """
            select cast(null as bigint) as work_item_id, a.id as account_id, 'thread:' || h.id as about, t.by_account, t.subject,
                   h.lao_id, h.entry_round_id, h.id as thread_id, m.by_name, h.subject as title
              from told t
              join eplan.message m on m.id = t.subject
              join eplan.thread h on h.id = m.thread_id
            """;

    /** Whom the message names. */
    static final String MENTIONED = OF_THREAD + """
              join eplan.message_mention n on n.message_id = m.id
              join eplan.account a on a.id = n.account_id""";

    /** Those whom the thread concerns ({@link Messages#mine}) and who may still read it ({@link Reachable}), but for the mentioned. */
    static final String ALL = OF_THREAD + """
              left join eplan.lao_province p on p.lao_id = h.lao_id and :today between p.valid_from and p.valid_to
              cross join lateral (
                  select x.account_id from eplan.message x where x.thread_id = h.id
                  union
                  select n.account_id from eplan.message x join eplan.message_mention n on n.message_id = x.id
                   where x.thread_id = h.id
                  union
                  select id from eplan.account where lao_id = h.lao_id
                  union
                  select id from eplan.account
                   where (h.waits_for_office and province_id = p.province_id) or province_id = h.province_id
                  union
                  select id from eplan.account where h.support = 'OPEN' and role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')
                  union
                  select h.support_account where h.support = 'TAKEN') c
              join eplan.account a on a.id = c.account_id
             where (a.role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')
                    or a.province_id = coalesce(h.province_id, p.province_id)
                    or (h.audience = 'ALL' and a.lao_id = h.lao_id))
               and (a.role <> 'ANALYST'
                    or\s""" + LaosOpen.to("a.id", "h.lao_id", "p.district_id") + """
            )
               and not exists (select 1 from eplan.message_mention n where n.message_id = m.id and n.account_id = a.id)""";

    private NoticeReaders() {}
}
