package eplan.cycle;

import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Portfolios;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office of Ranong, where three LAOs have their year of FY2554 open since 1 March 2554; their records are bare rows. */
@TestComponent
class CheckedOffice {

    static final LocalDate OPENED = LocalDate.of(2011, 3, 1);

    private static final List<String> FORGET = List.of(
            "delete from eplan.lao_check",
            "delete from eplan.portfolio",
            "delete from eplan.entry_record_change where record_id in (select id from eplan.entry_record where item = 'checked')",
            "delete from eplan.entry_record where item = 'checked'",
            "delete from eplan.lao_year where fiscal_year = 2554 and opened_on = date '2011-03-01'");

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Portfolios portfolios;

    @Autowired
    JdbcClient jdbc;

    ProvinceId ranong;
    Actor head;
    Actor officer;
    Actor mana;
    Actor piti;
    LaoId first;
    LaoId second;
    LaoId third;

    void open() {
        clock.set(OPENED);
        actors.asSystem(registry::loadShipped);
        forget();
        ranong = new ProvinceId(jdbc.sql("select id from eplan.province where code = '85'")
                .query(Long.class)
                .single());
        head = person("checks.head", Role.PROVINCIAL_HEAD);
        officer = person("checks.officer", Role.PROVINCIAL_OFFICER);
        mana = person("checks.mana", Role.ANALYST);
        piti = person("checks.piti", Role.ANALYST);
        List<LaoId> laos = jdbc.sql("""
                        insert into eplan.lao_year (lao_id, fiscal_year, opened_on)
                        select lao_id, 2554, :day from eplan.lao_on(:day) where province_id = :province
                        order by lao_id limit 3 returning lao_id""")
                .param("day", OPENED)
                .param("province", ranong.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
        first = laos.get(0);
        second = laos.get(1);
        third = laos.get(2);
    }

    void forget() {
        FORGET.forEach(sql -> jdbc.sql(sql).update());
    }

    private Actor person(String username, Role role) {
        if (!actors.asSystem(() -> opening.exists(username))) {
            actors.asSystem(() -> opening.open(new NewAccount(username, username, role, ranong, null), "password-1"));
        }
        long account = jdbc.sql("select id from eplan.account where username = ?")
                .param(username)
                .query(Long.class)
                .single();
        return new Actor(new AccountId(account), username, role, ranong, null);
    }

    void give(Map<LaoId, Actor> to) {
        Map<LaoId, AccountId> accounts = to.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> account(one.getValue())));
        as(head, () -> {
            portfolios.assign(ranong, accounts, "แบ่งพื้นที่");
            return true;
        });
    }

    static AccountId account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }

    /** The LAO records something at noon of the day. */
    void records(LaoId lao, LocalDate day) {
        jdbc.sql("""
                        insert into eplan.entry_record
                            (lao_id, data_year, item, period, status, version, by_name, at)
                        values (?, 2554, 'checked', 'year', 'DRAFT', 1, 'ปลัด', ?)
                        on conflict (lao_id, data_year, item, period) do update set at = excluded.at""")
                .param(lao.value())
                .param(day.atTime(5, 0).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** At noon of the day the record of {@link #records} changes by this role. */
    void changes(LaoId lao, LocalDate day, Role by) {
        jdbc.sql("""
                        insert into eplan.entry_record_change (record_id, version, status, by_name, by_role, at)
                        select r.id, 2 + count(c.id), 'DRAFT', ?, ?, ?
                          from eplan.entry_record r left join eplan.entry_record_change c on c.record_id = r.id
                         where r.lao_id = ? and r.item = 'checked' group by r.id""")
                .params(by.name(), by.name(), day.atTime(5, 0).atOffset(ZoneOffset.UTC), lao.value())
                .update();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }
}
