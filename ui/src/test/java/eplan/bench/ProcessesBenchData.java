package eplan.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A nation's year on 15 September: half of all rounds are done, two in five are recorded, the rest are verified or returned. */
final class ProcessesBenchData {

    private static final String[] STATEMENTS = {"""
                insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                select lao_id, 2554, date '2010-10-01' from eplan.lao_on(date '2010-10-01')""", """
                insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number, state, opened_on,
                       watched_to, completed_on, completed_due, on_behalf, process_instance_id)
                select y.id, y.lao_id, 2554, r.id, '2554-bench-' || y.lao_id || '-' || r.id, s.state, r.opens_on,
                       date '2011-09-01' + (y.id % 14)::int, case when s.state in ('ACCEPTED', 'VERIFYING') then r.opens_on + 20 end,
                       case when s.state in ('ACCEPTED', 'VERIFYING') then r.opens_on + 30 end,
                       case when (y.id + r.id) % 4 = 0 then 'LADDER' end,
                       case when s.state <> 'ACCEPTED' then 'bench-' || y.id || '-' || r.id end
                  from eplan.lao_year y
                  join eplan.round r on r.fiscal_year = 2554 and r.kind <> 'HIRING'
                 cross join lateral (
                       select (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED',
                                     'OPEN', 'OPEN', 'OPEN', 'OPEN', 'VERIFYING', 'RETURNED'])[1 + ((y.id * 7 + r.id * 3) % 11)::int]
                              as state) s""", """
                insert into eplan.escalation (entry_round_id, process_instance_id, state, spell, level, since, level_since,
                       promised_on, audience)
                select id, 'bench-e-' || id, 'OPEN', 1, 1 + (id % 3)::int, timestamptz '2011-09-02 00:00+07' + (id % 10) * interval '1 day',
                       date '2011-09-02' + (id % 10)::int, case when id % 5 = 0 then date '2011-09-20' end, 'OFFICER'
                  from eplan.entry_round where state in ('OPEN', 'RETURNED') and id % 3 = 0""", """
                insert into eplan.extension (entry_round_id, lao_id, state, reason, text, old_due, wanted_due, beyond_province,
                       endorse_by, asked_name, asked_role, asked_on, asked_at)
                select id, lao_id, (array['ASKED', 'ENDORSED', 'WITH_HQ'])[1 + (id % 3)::int], 'FLOOD', 'bench', date '2011-09-10',
                       date '2011-09-30', false, date '2011-09-14', 'bench', 'LAO_STAFF', date '2011-09-09', now()
                  from eplan.entry_round where state = 'OPEN' and id % 20 = 0""", """
                insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name)
                select er.lao_id, 2554, er.round_id, t.type, er.opened_on + 10, now(), 'bench'
                  from eplan.entry_round er
                 cross join unnest(array['ROUND_OPENED', 'REMINDED', 'REMINDED', 'ITEM_COMPLETED', 'ON_BEHALF_ASKED',
                                         'ROUND_RETURNED', 'ESCALATED']) as t (type)
                 where (t.type <> 'ON_BEHALF_ASKED' or er.on_behalf is not null)
                   and (t.type <> 'ROUND_RETURNED' or er.state = 'RETURNED')"""};

    /** The engine's side: for each round that runs its instance, and a token at each of two steps. */
    private static final String EXECUTIONS = """
            insert into camunda.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, parent_id_, proc_def_id_, act_id_,
                   is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_,
                   proc_def_key_)
            select process_instance_id || t.suffix, 1, process_instance_id, process_instance_id,
                   case when t.act is not null then process_instance_id end, :definition, t.act, t.act is not null,
                   t.act is not null, t.act is null, false, 1, 0, 1, 'entry-round'
              from eplan.entry_round
             cross join (values ('', cast(null as text)), ('-work', 'enter-item'), ('-watch', 'next-watch')) as t (suffix, act)
             where process_instance_id is not null""";

    private ProcessesBenchData() {}

    static void fill(JdbcClient jdbc, String definition) {
        for (String statement : STATEMENTS) {
            jdbc.sql(statement).update();
        }
        jdbc.sql(EXECUTIONS).param("definition", definition).update();
        jdbc.sql("vacuum analyze").update();
    }

    static String sizes(JdbcClient jdbc) {
        return jdbc.sql("""
                        select (select count(*) from eplan.lao_year) || ' LAO years, '
                            || count(*) || ' rounds, ' || count(*) filter (where state in ('OPEN', 'RETURNED', 'VERIFYING'))
                            || ' of them running, ' || (select count(*) from eplan.escalation) || ' expedited, '
                            || (select count(*) from eplan.extension) || ' asked for time, '
                            || (select count(*) from eplan.case_event) || ' lines of history, '
                            || (select count(*) from camunda.act_ru_execution) || ' executions'
                          from eplan.entry_round""").query(String.class).single();
    }
}
