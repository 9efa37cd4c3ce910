package eplan.correspondence;

import eplan.correspondence.Notices.Kind;

/** Whom notices about the hiring cycle are for: rows of account, what it is about, and what it names; from rows {@code told}. */
final class HiringNoticePeople {

    /** Of the step {@code s} in its province {@code p}; {@code a} says whom. */
    private static final String OF_STEP = """
            select a.account_id, a.about, t.by_account, t.subject, s.id as hiring_step_id, s.hiring_year_id,
                   coalesce(s.contractor, p.name_th collate "default") as whom
              from told t
            """;

    private static final String STEP = OF_STEP + """
              join eplan.hiring_step_now s on s.id = t.subject
              join eplan.province p on p.id = s.province_id
            """;

    private static final String REQUEST = OF_STEP + """
              join eplan.hiring_later l on l.id = t.subject
              join eplan.hiring_step_now s on s.id = l.step_id
              join eplan.province p on p.id = s.province_id
            """;

    /** The level that the escalation has reached; of a day one notice. */
    private static final String CLIMBED_TO = STEP + """
              join eplan.hiring_spell e on e.step_id = s.id
              cross join lateral (
                  select id as account_id, 'work' as about from eplan.account
                   where case coalesce(e.audience, (array['HEAD', 'HQ', 'HQ'])[e.level])
                             when 'OFFICER' then province_id = s.province_id and role = 'PROVINCIAL_OFFICER'
                             when 'HEAD' then province_id = s.province_id and role = 'PROVINCIAL_HEAD'
                             else role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER') end) a""";

    /** Somebody gave them work on a step; of a day one notice with that on rounds. */
    private static final String GIVEN = OF_STEP + """
              join eplan.work_item w on w.id = t.subject
              join eplan.hiring_step_now s on s.id = w.hiring_step_id
              join eplan.province p on p.id = s.province_id
              cross join lateral (select t.to_account as account_id, 'work' as about) a""";

    /** Whoever chases it. */
    private static final String HOLDER = STEP + """
              join eplan.work_item w
                on w.hiring_step_id = s.id and w.kind = 'EXPEDITE' and w.state = 'OPEN' and w.assignee_id is not null
              cross join lateral (select w.assignee_id as account_id, 'work' as about) a""";

    /** Whose turn it is: the province's office, the contractor, or headquarters. */
    private static final String TURN = STEP + """
              cross join lateral (
                  select id as account_id, 'step:' || s.id as about from eplan.account
                   where case s.responsible
                             when 'PROVINCE' then province_id = s.province_id
                                                  and role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD')
                             when 'ANALYST' then id = s.account_id
                             else role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER') end) a""";

    private static final String HEADQUARTERS = STEP + """
              cross join lateral (
                  select id as account_id, 'work' as about from eplan.account
                   where role in ('HQ_PROCESS_OWNER', 'HQ_OFFICER')) a""";

    private static final String ASKER = REQUEST + """
              cross join lateral (
                  select l.asked_by as account_id, 'step:' || s.id as about where l.asked_by is not null) a""";

    private static final String OFFICE = STEP + """
              cross join lateral (
                  select id as account_id, 'step:' || s.id as about from eplan.account
                   where province_id = s.province_id and role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD')) a""";

    private static final String CONTRACTOR = STEP + """
              cross join lateral (
                  select s.account_id, 'step:' || s.id as about where s.account_id is not null) a""";

    /** Of the year of a province. */
    private static final String OFFICE_OF_YEAR = """
            select a.id as account_id, 'year:' || y.id as about, t.by_account, t.subject,
                   cast(null as bigint) as hiring_step_id, y.id as hiring_year_id, p.name_th collate "default" as whom
              from told t
              join eplan.hiring_year y on y.id = t.subject
              join eplan.province p on p.id = y.province_id
              join eplan.account a
                on a.province_id = y.province_id and a.role in ('PROVINCIAL_OFFICER', 'PROVINCIAL_HEAD')""";

    private static final String SCORED = """
            select c.account_id, 'score:' || c.id as about, t.by_account, t.subject,
                   cast(null as bigint) as hiring_step_id, cast(null as bigint) as hiring_year_id, cast(null as text) as whom
              from told t
              join eplan.system_score c on c.id = t.subject""";

    private HiringNoticePeople() {}

    /** @throws IllegalArgumentException for kinds that are not about hiring */
    static String of(Kind kind) {
        return switch (kind) {
            case ASSIGNED -> GIVEN;
            case HIRING_ESCALATED -> CLIMBED_TO;
            case HIRING_PROMISE_BROKEN -> HOLDER;
            case HIRING_REMINDED -> TURN;
            case HIRING_LATER_ASKED -> HEADQUARTERS;
            case HIRING_LATER_GRANTED, HIRING_LATER_REFUSED -> ASKER;
            case HIRING_BUDGET, HIRING_DECIDED -> OFFICE_OF_YEAR;
            case HIRING_SCORE -> SCORED;
            case HIRING_DOCUMENTS_RETURNED -> OFFICE;
            case HIRING_INSTALMENT_RETURNED -> CONTRACTOR;
            default -> throw new IllegalArgumentException(kind + " is not about hiring");
        };
    }

    /** The kind of work that it is about, as the inbox names it, for whoever stands in for that kind alone. */
    static String work(Kind kind) {
        return switch (kind) {
            case HIRING_ESCALATED, HIRING_PROMISE_BROKEN -> "EXPEDITE";
            case HIRING_LATER_ASKED -> "EXTENSION";
            default -> "HIRING";
        };
    }
}
