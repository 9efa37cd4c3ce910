package eplan.correspondence;

import eplan.correspondence.Notices.Kind;

/** Whom each kind of notice is for, but for those about hiring ({@link HiringNoticePeople}). */
final class NoticePeople {

    private static final String OF_ROUND = """
            a.account_id, a.about, t.by_account, t.subject, er.lao_id, er.id as entry_round_id,
            cast(null as bigint) as thread_id, cast(null as text) as by_name, cast(null as text) as title""";

    /** The LAO's own staff, of whose round it is. */
    private static final String STAFF = "select cast(null as bigint) as work_item_id, " + OF_ROUND + """

              from told t
              join eplan.entry_round er on er.id = t.subject
              cross join lateral (
                  select id as account_id, 'round:' || er.id as about from eplan.account where lao_id = er.lao_id) a""";

    /**
     * Who is to record: the LAO's own staff; in the analysts' own round the LAO's analyst, or all of the province while it is
     * nobody's, whose many LAOs are one notice a day.
     */
    private static final String RECORDERS = "select a.work_item_id, " + OF_ROUND + """

              from told t
              join eplan.entry_round er on er.id = t.subject
              join eplan.round r on r.id = er.round_id
              cross join lateral (
                  select id as account_id, 'round:' || er.id as about, cast(null as bigint) as work_item_id
                    from eplan.account
                   where r.responsible = 'LAO' and lao_id = er.lao_id
                  union all
                  select c.id, 'work', (
                      select max(w.id) from eplan.work_item w
                       where w.entry_round_id = er.id and w.kind = cast(:work as text) and w.state = 'OPEN')
                    from eplan.lao_province p
                    left join eplan.portfolio_on(cast(:today as date)) f on f.lao_id = p.lao_id
                    join eplan.account c
                      on c.province_id = p.province_id and c.role = 'ANALYST' and (f.account_id is null or c.id = f.account_id)
                   where r.responsible = 'ANALYST' and p.lao_id = er.lao_id
                     and cast(:today as date) between p.valid_from and p.valid_to) a""";

    /** Whoever does this kind of work ({@code :work}) of the round now. */
    private static final String DOERS = "select w.id as work_item_id, " + OF_ROUND + """

              from told t
              join eplan.entry_round er on er.id = t.subject
              cross join lateral (
                  select x.id, x.province_id, x.audience from eplan.work_item x
                   where x.entry_round_id = er.id and x.kind = cast(:work as text) and x.state = 'OPEN'
                   order by x.id desc limit 1) w
              cross join lateral (
                  select id as account_id, 'work' as about from eplan.account
                   where province_id = w.province_id
                     and role = case w.audience when 'OFFICER' then 'PROVINCIAL_OFFICER' when 'HEAD' then 'PROVINCIAL_HEAD' end
                  union all
                  select id, 'work' from eplan.account
                   where w.audience = 'HQ' and role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')) a""";

    /** Whoever has the work in hand. */
    private static final String HOLDER = "select w.id as work_item_id, " + OF_ROUND + """

              from told t
              join eplan.entry_round er on er.id = t.subject
              join eplan.work_item w
                on w.entry_round_id = er.id and w.kind = cast(:work as text) and w.state = 'OPEN' and w.assignee_id is not null
              cross join lateral (select w.assignee_id as account_id, 'work' as about) a""";

    private static final String GIVEN = "select w.id as work_item_id, " + OF_ROUND + """

              from told t
              join eplan.work_item w on w.id = t.subject
              join eplan.entry_round er on er.id = w.entry_round_id
              cross join lateral (select t.to_account as account_id, 'work' as about) a""";

    /** The LAO's own staff, and who asked for it, if somebody else did. */
    private static final String ASKERS = "select cast(null as bigint) as work_item_id, " + OF_ROUND + """

              from told t
              join eplan.extension x on x.id = t.subject
              join eplan.entry_round er on er.id = x.entry_round_id
              cross join lateral (
                  select id as account_id, 'round:' || er.id as about from eplan.account where lao_id = x.lao_id
                  union all
                  select x.asked_by, 'work' where x.asked_by is not null and x.asked_role <> 'LAO_STAFF') a""";

    /** An analyst's new LAOs of a day are one notice. */
    private static final String ANALYST = """
            select cast(null as bigint) as work_item_id, t.to_account as account_id, 'portfolio' as about, t.by_account,
                   t.subject, t.subject as lao_id, cast(null as bigint) as entry_round_id, cast(null as bigint) as thread_id,
                   cast(null as text) as by_name, cast(null as text) as title
              from told t""";

    /**
     * The offices of the provinces concerned once each, and the staff of each LAO; of a day's moves everybody has one notice, and
     * one of what was put back that day.
     */
    private static final String CONCERNED = """
            select cast(null as bigint) as work_item_id, c.account_id, 'dates' as about, c.by_account, c.subject, c.lao_id,
                   cast(null as bigint) as entry_round_id, cast(null as bigint) as thread_id, cast(null as text) as by_name,
                   c.titled as title
              from (select a.id as account_id, o.by_account, o.subject, cast(null as bigint) as lao_id, o.titled
                      from (select distinct t.subject, t.by_account, t.titled, p.province_id
                              from told t
                              join eplan.lao_province p
                                on p.lao_id = t.of_lao and cast(:today as date) between p.valid_from and p.valid_to) o
                      join eplan.account a
                        on a.province_id = o.province_id
                       and a.role in ('ANALYST', 'PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD')
                    union all
                    select a.id, t.by_account, t.subject, t.of_lao, t.titled
                      from told t
                      join eplan.account a on a.lao_id = t.of_lao) c""";

    /** All process owners: whoever scheduled it may be away. */
    private static final String OWNERS = """
            select cast(null as bigint) as work_item_id, a.id as account_id, 'set:' || t.subject as about, t.by_account,
                   t.subject, cast(null as bigint) as lao_id, cast(null as bigint) as entry_round_id,
                   cast(null as bigint) as thread_id, cast(null as text) as by_name, t.titled as title
              from told t
              join eplan.account a on a.role = 'HQ_PROCESS_OWNER'""";

    private NoticePeople() {}

    /**
     * Rows of account, what it is about, and what it names; from rows {@code told}.
     *
     * @throws IllegalArgumentException for kinds that are about hiring
     */
    static String of(Kind kind) {
        return switch (kind) {
            case ASSIGNED -> GIVEN;
            case PORTFOLIO -> ANALYST;
            case ESCALATED, EXTENSION_ASKED, DISPUTED -> DOERS;
            case PROMISE_BROKEN -> HOLDER;
            case EXTENSION_GRANTED, EXTENSION_REFUSED -> ASKERS;
            case MENTIONED -> NoticeReaders.MENTIONED;
            case MESSAGE -> NoticeReaders.ALL;
            case REMINDED -> RECORDERS;
            case ON_BEHALF_DONE, RETURNED -> STAFF;
            case DATES_MOVED, DATES_PUT_BACK -> CONCERNED;
            case DATES_NOT_MOVED -> OWNERS;
            default -> throw new IllegalArgumentException(kind + " is about hiring");
        };
    }

    /** The kind of work whose doers are told. */
    static String work(Kind kind) {
        return switch (kind) {
            case EXTENSION_ASKED -> "EXTENSION";
            case DISPUTED -> "DISPUTE";
            case REMINDED -> "ENTER";
            default -> "EXPEDITE";
        };
    }
}
