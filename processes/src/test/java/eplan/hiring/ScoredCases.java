package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bare rows of cases of FY2601, as the cycle would leave them. */
final class ScoredCases {

    private static final LocalDate PLAN_DUE = LocalDate.of(2058, 2, 28);

    private final JdbcClient jdbc;

    ScoredCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** LAOs of the province, the same each time. */
    List<LaoId> laos(ProvinceId province, int many) {
        return jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id limit ?")
                .params(ScoredOffice.TODAY, province.value(), many)
                .query((row, n) -> new LaoId(row.getLong("lao_id")))
                .list();
    }

    void held(LaoId lao, Actor analyst, LocalDate from, @Nullable LocalDate to) {
        jdbc.sql("""
                        insert into eplan.portfolio (lao_id, account_id, valid_from, valid_to, by_name, reason)
                        values (?, ?, ?, coalesce(cast(? as date), 'infinity'), 'scores', 'scores')""")
                .param(lao.value())
                .param(ScoredOffice.account(analyst).value())
                .param(from)
                .param(to)
                .update();
    }

    /** A round that was complete on a day; the LAO's year was opened on 1 October. */
    EntryRoundId accepted(LaoId lao, String key, LocalDate done, LocalDate due) {
        return round(lao, key, "ACCEPTED", done, due);
    }

    EntryRoundId open(LaoId lao, String key) {
        return round(lao, key, "OPEN", null, null);
    }

    private EntryRoundId round(LaoId lao, String key, String state, @Nullable LocalDate done, @Nullable LocalDate due) {
        jdbc.sql("""
                        insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                        values (?, 2601, date '2057-10-01') on conflict do nothing""").param(lao.value()).update();
        return jdbc.sql("""
                        insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number,
                               started, completed_on, completed_due, ended_on)
                        select y.id, y.lao_id, 2601, r.id, :state, 'scores-' || y.lao_id || '-' || r.key, true,
                               cast(:done as date), cast(:due as date), cast(:done as date)
                          from eplan.lao_year y join eplan.round r using (fiscal_year)
                         where y.lao_id = :lao and y.fiscal_year = 2601 and r.key = :key
                        returning id""")
                .param("state", state)
                .param("done", done)
                .param("due", due)
                .param("lao", lao.value())
                .param("key", key)
                .query((row, n) -> new EntryRoundId(row.getLong("id")))
                .single();
    }

    /** The ladder asked the analyst to enter it. */
    void asked(EntryRoundId round, LocalDate day) {
        jdbc.sql("update eplan.entry_round set on_behalf = 'LADDER' where id = ?")
                .param(round.value())
                .update();
        event(round, "ON_BEHALF_ASKED", day);
    }

    /** Headquarters moved the date, and the analyst need not enter it any more. */
    void askedNoMore(EntryRoundId round, LocalDate day) {
        jdbc.sql("update eplan.entry_round set on_behalf = null where id = ?")
                .param(round.value())
                .update();
        event(round, "ON_BEHALF_WITHDRAWN", day);
    }

    /** An analyst declared the three-year plan complete for the LAO. */
    void typed(EntryRoundId round, Actor analyst, LocalDate day) {
        planIs("COMPLETE", round, analyst, day);
        event(round, "ITEM_COMPLETED_ON_BEHALF", day);
    }

    /** All of it is declared complete, and the province looks at it. */
    void sent(EntryRoundId round, LocalDate day) {
        jdbc.sql("update eplan.entry_round set state = 'VERIFYING', completed_on = ?, completed_due = ? where id = ?")
                .params(day, PLAN_DUE, round.value())
                .update();
        event(round, "SENT_TO_VERIFY", day);
    }

    /** The province returns what it looked at. */
    void returned(EntryRoundId round, Actor officer, LocalDate day) {
        jdbc.sql("update eplan.entry_round set state = 'RETURNED', ever_returned = true, on_behalf = null where id = ?")
                .param(round.value())
                .update();
        planIs("RETURNED", round, officer, day);
        event(round, "ROUND_RETURNED", day);
    }

    /** The province accepts what it looked at. */
    void accepted(EntryRoundId round, LocalDate day) {
        jdbc.sql("update eplan.entry_round set state = 'ACCEPTED', ended_on = ? where id = ?")
                .params(day, round.value())
                .update();
        event(round, "ROUND_ACCEPTED", day);
    }

    /** Somebody declared the three-year plan complete, or returned it. */
    void planIs(String status, EntryRoundId round, Actor by, LocalDate day) {
        jdbc.sql("""
                        with record as (
                            insert into eplan.entry_record as e (lao_id, data_year, item, period, status, version, by_name, at)
                            select lao_id, 2601, 'three-year-plan', 'year', :status, 1, 'scores', :at
                              from eplan.entry_round where id = :round
                            on conflict (lao_id, data_year, item, period) do update
                               set status = excluded.status, version = e.version + 1
                            returning id, version)
                        insert into eplan.entry_record_change (record_id, version, status, by_name, by_role, at)
                        select id, version, :status, :name, :role, :at from record""")
                .param("status", status)
                .param("round", round.value())
                .param("name", by.name())
                .param("role", by.role().name())
                .param("at", day.atTime(5, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void event(EntryRoundId round, String type, LocalDate day) {
        jdbc.sql("""
                        insert into eplan.case_event (lao_id, fiscal_year, round_id, type, on_day, at, by_name)
                        select lao_id, fiscal_year, round_id, ?, ?, ?, 'scores' from eplan.entry_round where id = ?""")
                .param(type)
                .param(day)
                .param(day.atTime(5, 0).atOffset(ZoneOffset.UTC))
                .param(round.value())
                .update();
    }

    /** From that day on a rule finds so many errors in what was recorded of the three-year plan. */
    void judged(LaoId lao, int errors, LocalDate day) {
        jdbc.sql("""
                        with judged as (
                            update eplan.entry_record set errors = :errors
                             where lao_id = :lao and data_year = 2601 and item = 'three-year-plan' and period = 'year'
                            returning id)
                        insert into eplan.record_judgement (record_id, errors, at)
                        select id, cast(:errors as int), :at from judged""")
                .param("errors", errors)
                .param("lao", lao.value())
                .param("at", day.atTime(5, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The analyst looks at the LAO each Monday, so many weeks. */
    void looks(LaoId lao, Actor analyst, LocalDate monday, int weeks) {
        jdbc.sql("""
                        insert into eplan.lao_check (lao_id, account_id, by_name, on_day, at)
                        select ?, ?, 'scores', cast(? as date) + 7 * n, now() from generate_series(0, ? - 1) n""")
                .param(lao.value())
                .param(ScoredOffice.account(analyst).value())
                .param(monday)
                .param(weeks)
                .update();
    }

    /** Another date for a province or one LAO. */
    void due(String key, @Nullable ProvinceId province, @Nullable LaoId lao, LocalDate due) {
        jdbc.sql("""
                        insert into eplan.deadline (round_id, province_id, lao_id, due_on, reason, changed_by)
                        select id, cast(? as bigint), cast(? as bigint), ?, 'scores', 'scores'
                          from eplan.round where fiscal_year = 2601 and key = ?""")
                .param(province == null ? null : province.value())
                .param(lao == null ? null : lao.value())
                .param(due)
                .param(key)
                .update();
    }

    /** Headquarters take a province's own date back, at noon. */
    void dueNoMore(String key, ProvinceId province, LocalDate day) {
        jdbc.sql("""
                        with gone as (
                            delete from eplan.deadline d using eplan.round r
                             where r.id = d.round_id and r.fiscal_year = 2601 and r.key = :key and d.province_id = :province
                            returning d.round_id, d.province_id, d.due_on)
                        insert into eplan.timeline_change
                               (round_id, province_id, old_due, new_due, new_override, reason, changed_by, at)
                        select g.round_id, g.province_id, g.due_on, d.due_on, false, 'scores', 'scores', :at
                          from gone g
                          join eplan.deadline d on d.round_id = g.round_id and d.province_id is null and d.lao_id is null""")
                .param("key", key)
                .param("province", province.value())
                .param("at", day.atTime(5, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Headquarters move January's date for the nation. */
    void moveJanuary(LocalDate due) {
        jdbc.sql("""
                        insert into eplan.timeline_change (round_id, old_due, new_due, new_override, reason, changed_by, at)
                        select d.round_id, d.due_on, ?, false, 'scores', 'scores', now()
                          from eplan.deadline d join eplan.round r on r.id = d.round_id
                         where r.fiscal_year = 2601 and r.key = 'monthly-01' and d.province_id is null and d.lao_id is null""").param(due).update();
        jdbc.sql("""
                        update eplan.deadline d set due_on = ? from eplan.round r
                         where r.id = d.round_id and r.fiscal_year = 2601 and r.key = 'monthly-01'
                           and d.province_id is null and d.lao_id is null""").param(due).update();
    }
}
