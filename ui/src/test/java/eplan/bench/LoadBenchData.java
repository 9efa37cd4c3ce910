package eplan.bench;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the screens need beyond {@link InboxBenchData}: escalations, a history, and accounts. */
final class LoadBenchData {

    static final LocalDate TODAY = LocalDate.of(2011, 3, 9);

    /** Items of one round in the worst province that are far overdue; the round's others are due later. */
    static final int BULK = 300;

    private LoadBenchData() {}

    /** @param source account whose password all the new ones have */
    static void fill(JdbcClient jdbc, LoadOptions options, String source) {
        InboxBenchData.fill(jdbc, TODAY);
        bulkRound(jdbc);
        escalations(jdbc);
        history(jdbc);
        jdbc.sql("""
                        insert into eplan.demo_clock (today, done_through, simulating) values (:today, :today, false)
                        on conflict (one_row) do update set today = :today, done_through = :today, simulating = false""").param("today", TODAY).update();
        LoadPlaces places = LoadPlaces.read(jdbc);
        for (int number = 1; number <= options.accounts(); number++) {
            account(jdbc, LoadOptions.username(number), places.of(number, options), source);
        }
        jdbc.sql("vacuum analyze").update();
    }

    /** The round that {@link #bulkRound(JdbcClient)} has made. */
    static long roundOfBulk(JdbcClient jdbc) {
        return jdbc.sql("""
                        select w.round_id from eplan.work_item w join eplan.province p on p.id = w.province_id
                        where w.state = 'OPEN' and p.code = '30' and w.due_on = cast(:today as date) - 20
                        group by w.round_id having count(*) = :bulk""")
                .param("today", TODAY)
                .param("bulk", BULK)
                .query(Long.class)
                .single();
    }

    private static void bulkRound(JdbcClient jdbc) {
        jdbc.sql("""
                        with todo as (
                            select w.id, w.round_id from eplan.work_item w join eplan.province p on p.id = w.province_id
                            where w.state = 'OPEN' and p.code = '30'),
                        fullest as (select round_id from todo group by round_id order by count(*) desc, round_id limit 1),
                        ranked as (
                            select id, row_number() over (order by id) as n from todo join fullest using (round_id))
                        update eplan.work_item w set level = 1,
                            due_on = cast(:today as date) + case when ranked.n <= :bulk then -20 else 40 end
                        from ranked where ranked.id = w.id""").param("today", TODAY).param("bulk", BULK).update();
    }

    /** What is overdue is being chased. No instance of the engine stands behind it, so that no timer is moved. */
    private static void escalations(JdbcClient jdbc) {
        jdbc.sql("""
                        update eplan.work_item set kind = 'EXPEDITE', level = greatest(level, 1),
                            audience = (array['OFFICER', 'HEAD', 'HQ'])[greatest(level, 1)]
                        where state = 'OPEN' and due_on < :today""").param("today", TODAY).update();
        jdbc.sql("""
                        insert into eplan.escalation (entry_round_id, process_instance_id, state, spell, level, audience,
                            since, level_since)
                        select entry_round_id, 'bench-' || entry_round_id, 'OPEN', 1, level, audience,
                               clock_timestamp(), cast(:today as date)
                        from eplan.work_item where state = 'OPEN' and kind = 'EXPEDITE'""").param("today", TODAY).update();
    }

    /** Three lines for each round of each LAO, and two notes for what is being chased. */
    private static void history(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name, detail)
                        select lao_id, fiscal_year, round_id, (array['ROUND_OPENED', 'REMINDED', 'CHASED'])[n],
                               cast(:today as date) - 40 + n, clock_timestamp(), 'e-Plan',
                               case when n = 3 then 'called, will record' end
                        from eplan.entry_round cross join generate_series(1, 3) n""").param("today", TODAY).update();
        jdbc.sql("""
                        insert into eplan.chase_note (entry_round_id, channel, person, outcome, by_name, on_day, at)
                        select entry_round_id, 'TELEPHONE', 'clerk', 'called, will record ' || n, 'Officer',
                               cast(:today as date) - 10 + n, clock_timestamp()
                        from eplan.escalation cross join generate_series(1, 2) n""").param("today", TODAY).update();
    }

    private static void account(JdbcClient jdbc, String username, LoadPlace place, String source) {
        jdbc.sql("""
                        with made as (
                            insert into eplan.account (username, display_name, role, province_id, password_hash)
                            select :name, :name, 'PROVINCIAL_OFFICER', :province, password_hash
                            from eplan.account where username = :source
                            returning id)
                        insert into eplan.account_identity (issuer, subject, account_id)
                        select 'eplan', :name, id from made""")
                .param("name", username)
                .param("province", place.province())
                .param("source", source)
                .update();
    }
}
