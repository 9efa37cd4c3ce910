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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An LAO of Phuket, its staff and analyst, and those of Nakhon Ratchasima, for the tests of what is recorded. */
record Offices(Actors actors, JdbcClient jdbc, LaoId lao, ProvinceId phuket, ProvinceId korat) {

    static final FiscalYear YEAR = new FiscalYear(2554);

    /** Clears what other tests recorded. */
    static Offices of(Actors actors, RegistrySetup setup, SettableClock clock, JdbcClient jdbc) {
        clock.set(YEAR.first());
        actors.asSystem(setup::loadShipped);
        jdbc.sql("""
                        truncate eplan.entry_record, eplan.entry_record_change, eplan.vision, eplan.mission,
                            eplan.strategy, eplan.guideline, eplan.attestation""").update();
        ProvinceId phuket = province(jdbc, "83");
        return new Offices(actors, jdbc, lao(jdbc, phuket), phuket, province(jdbc, "30"));
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
