package eplan.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills both sides with the same load: our read model, and the engine's tasks with a candidate group a province. */
final class InboxBenchData {

    private InboxBenchData() {}

    static void fill(JdbcClient jdbc, LocalDate today) {
        years(jdbc);
        open(jdbc);
        finished(jdbc);
        engineTasks(jdbc);
        jdbc.sql("vacuum analyze").update();
        System.out.println("filled for business day " + today);
    }

    private static void years(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                        select lao_id, 2554, date '2010-10-01' from eplan.lao_on(date '2010-10-01')""").update();
        jdbc.sql("""
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, case_number, state)
                        select y.id, y.lao_id, 2554, r.id, '2554-bench-' || y.lao_id || '-' || r.id, 'OPEN'
                        from eplan.lao_year y cross join eplan.round r
                         where r.fiscal_year = 2554 and r.kind <> 'HIRING'""").update();
    }

    /** 5,000 open items in Nakhon Ratchasima, 55,000 in the rest of the nation; due dates spread over the year's rounds. */
    private static void open(JdbcClient jdbc) {
        insert(jdbc, "OPEN", "p.code = '30'", 5_000);
        insert(jdbc, "OPEN", "p.code <> '30'", 55_000);
    }

    private static void finished(JdbcClient jdbc) {
        for (int i = 0; i < 4; i++) {
            insert(jdbc, "DONE", "true", 100_000);
        }
    }

    private static void insert(JdbcClient jdbc, String state, String provinces, int rows) {
        jdbc.sql("""
                        insert into eplan.work_item (kind, audience, state, entry_round_id, lao_id, lao_name, lao_type,
                            province_id, district_id, fiscal_year, round_id, item, case_number, level, due_on, created_on)
                        select (array['VERIFY', 'ON_BEHALF', 'ENTER'])[(1 + n %% 3)::int], 'ANALYST', '%s', er.id, er.lao_id,
                               l.name_th, l.type, l.province_id, l.district_id, 2554, er.round_id, null, er.case_number,
                               (n %% 4)::int, date '2011-03-09' + (n %% 60 - 30)::int, date '2010-10-01'
                        from (select er.*, row_number() over (order by er.round_id, er.id) as n from eplan.entry_round er
                              join eplan.lao_on(date '2010-10-01') o on o.lao_id = er.lao_id
                              join eplan.province p on p.id = o.province_id
                              where %s order by er.round_id, er.id limit %d) er
                        join eplan.lao_on(date '2010-10-01') l on l.lao_id = er.lao_id""".formatted(state, provinces, rows)).update();
    }

    private static void engineTasks(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into camunda.act_ru_task (id_, rev_, name_, task_def_key_, create_time_, due_date_,
                            suspension_state_, priority_)
                        select 'bench-' || id, 1, lao_name, lower(kind), localtimestamp, due_on, 1, 50
                        from eplan.work_item where state = 'OPEN'""").update();
        jdbc.sql("""
                        insert into camunda.act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)
                        select 'bench-' || w.id, 1, 'candidate', 'province-' || p.code, 'bench-' || w.id
                        from eplan.work_item w join eplan.province p on p.id = w.province_id
                        where w.state = 'OPEN'""").update();
        jdbc.sql("""
                        insert into camunda.act_hi_taskinst (id_, task_def_key_, name_, start_time_, end_time_)
                        select 'bench-' || id, lower(kind), lao_name, localtimestamp, localtimestamp
                        from eplan.work_item where state = 'DONE'""").update();
    }
}
