package eplan.plan;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An LAO of Phuket whose FY2554 is open, its staff and analyst, and those of Nakhon Ratchasima, for the tests of what is
 * recorded. Its rounds are rows without a case in the engine.
 */
record Offices(Actors actors, JdbcClient jdbc, LaoId lao, ProvinceId phuket, ProvinceId korat) {

    static final FiscalYear YEAR = new FiscalYear(2554);

    /** The item of {@link #specialRound}: one without a form of its own. */
    static final String SPECIAL = "special-report";

    private static final String FORGET = """
            truncate eplan.entry_record, eplan.entry_record_change, eplan.vision, eplan.mission, eplan.strategy,
                eplan.guideline, eplan.attestation, eplan.plan_edition, eplan.project, eplan.ordinance,
                eplan.ordinance_line, eplan.budget_movement, eplan.commitment, eplan.disbursement, eplan.carry_over,
                eplan.closing, eplan.line_outcome, eplan.nothing_answer, eplan.special_grant, eplan.fiscal_statistics,
                eplan.drug_activity, eplan.verification, eplan.row_change, eplan.explanation, eplan.form_presence,
                eplan.attachment, eplan.plan_sum, eplan.vision_version, eplan.record_judgement""";

    private static final String OPEN_YEAR = """
            insert into eplan.lao_year (lao_id, fiscal_year, opened_on) values (?, ?, ?)
            on conflict do nothing""";

    private static final String OPEN_ROUNDS = """
            insert into eplan.entry_round (lao_year_id, lao_id, fiscal_year, round_id, state, case_number)
            select y.id, y.lao_id, y.fiscal_year, r.id, 'OPEN', 'plan-test-' || y.id || '-' || r.id
              from eplan.lao_year y join eplan.round r using (fiscal_year)
             where y.lao_id = ? and y.fiscal_year = ? and r.kind <> 'HIRING'
            on conflict do nothing""";

    private static final String SPECIAL_ROUND = """
            insert into eplan.round (fiscal_year, key, kind, row_no, name_th, name_en, short_th, short_en, data_year,
                opens_on, responsible, items, legal_basis)
            values (?, ?, 'RECORDING', 7, 'งวดพิเศษ', 'Special', 'พิเศษ', 'Special', ?, ?, 'LAO', array[?], 'ทดสอบ')""";

    /** Clears what other tests recorded, and opens the year. */
    static Offices of(Actors actors, RegistrySetup setup, Timelines timelines, SettableClock clock, JdbcClient jdbc) {
        clock.set(YEAR.first());
        actors.asSystem(setup::loadShipped);
        actors.asSystem(doing(() -> timelines.prepare(YEAR)));
        jdbc.sql(FORGET).update();
        ProvinceId phuket = province(jdbc, "83");
        Offices offices = new Offices(actors, jdbc, lao(jdbc, phuket), phuket, province(jdbc, "30"));
        offices.open();
        return offices;
    }

    private void open() {
        jdbc.sql(OPEN_YEAR).params(lao.value(), YEAR.be(), YEAR.first()).update();
        jdbc.sql(OPEN_ROUNDS).params(lao.value(), YEAR.be()).update();
    }

    private static ProvinceId province(JdbcClient jdbc, String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    private static LaoId lao(JdbcClient jdbc, ProvinceId province) {
        return new LaoId(jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .params(YEAR.first(), province.value())
                .query(Long.class)
                .single());
    }

    RecordKey key(String item, String period) {
        return new RecordKey(lao, YEAR, item, period);
    }

    /** A round that the calendar does not have, which asks for {@link #SPECIAL}; to be forgotten after the test. */
    RecordKey specialRound(String key) {
        forgetRound(key);
        jdbc.sql(SPECIAL_ROUND)
                .params(YEAR.be(), key, YEAR.be(), YEAR.first(), SPECIAL)
                .update();
        jdbc.sql("""
                        insert into eplan.deadline (round_id, due_on, reason, changed_by)
                        select id, ?, 'ทดสอบ', 'ทดสอบ' from eplan.round where key = ?""").params(YEAR.last(), key).update();
        open();
        return key(SPECIAL, key);
    }

    /** The calendar is as other tests know it. */
    void forgetRound(String key) {
        for (String table : new String[] {"entry_round", "deadline"}) {
            jdbc.sql("delete from eplan." + table + " where round_id in (select id from eplan.round where key = ?)")
                    .param(key)
                    .update();
        }
        jdbc.sql("delete from eplan.round where key = ?").param(key).update();
    }

    <T> T asStaff(Supplier<T> work) {
        return as("Suda", Role.LAO_STAFF, null, lao, work);
    }

    <T> T asAnalyst(Supplier<T> work) {
        return as("Mana", Role.ANALYST, phuket, null, work);
    }

    <T> T asForeignAnalyst(Supplier<T> work) {
        return as("Chai", Role.ANALYST, korat, null, work);
    }

    <T> T asOfficer(Supplier<T> work) {
        return as("Wipa", Role.PROVINCIAL_OFFICER, phuket, null, work);
    }

    private <T> T as(String name, Role role, @Nullable ProvinceId province, @Nullable LaoId ofLao, Supplier<T> work) {
        return actors.as(new Actor(new AccountId(1), name, role, province, ofLao), work);
    }

    static Supplier<@Nullable Void> doing(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }
}
