package eplan.people;

import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office of Satun, which no other test uses: a head, an officer, two analysts, and nobody's LAOs. */
@EplanTest
abstract class PortfolioFixture {

    static final FiscalYear YEAR = new FiscalYear(2554);

    @Autowired
    Portfolios portfolios;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    ProvinceId satun;
    Actor head;
    Actor officer;
    Actor mana;
    Actor piti;
    LaoId first;
    LaoId second;

    @BeforeEach
    void openTheOffice() {
        clock.set(YEAR.first());
        actors.asSystem(setup::loadShipped);
        satun = province("91");
        head = person("portfolio.head", Role.PROVINCIAL_HEAD, satun);
        officer = person("portfolio.officer", Role.PROVINCIAL_OFFICER, satun);
        mana = person("portfolio.mana", Role.ANALYST, satun);
        piti = person("portfolio.piti", Role.ANALYST, satun);
        first = laos(satun).get(0);
        second = laos(satun).get(1);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from eplan.portfolio").update();
        jdbc.sql("update eplan.account set enabled = true where username like 'portfolio.%'")
                .update();
        clock.set(YEAR.first());
    }

    ProvinceId province(String code) {
        return jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .single();
    }

    List<LaoId> laos(ProvinceId province) {
        return jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id")
                .param(clock.today())
                .param(province.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
    }

    Actor person(String username, Role role, ProvinceId province) {
        AccountId id = actors.asSystem(() -> opening.exists(username)
                ? known(username)
                : opening.open(new NewAccount(username, username, role, province, null), "password"));
        return new Actor(id, username, role, province, null);
    }

    private AccountId known(String username) {
        return jdbc.sql("select id from eplan.account where username = ?")
                .param(username)
                .query((row, n) -> new AccountId(row.getLong(1)))
                .single();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    void give(LaoId lao, Actor analyst) {
        assign(head, satun, Map.of(lao, analyst.account()), "รับผิดชอบพื้นที่");
    }

    void assign(Actor by, ProvinceId province, Map<LaoId, AccountId> to, String reason) {
        as(by, () -> {
            portfolios.assign(province, to, reason);
            return by;
        });
    }

    void release(LaoId lao) {
        as(head, () -> {
            portfolios.release(satun, Set.of(lao), "รอผู้รับผิดชอบใหม่");
            return head;
        });
    }
}
