package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Kamphaeng Phet (90 LAOs), Tak (69) and Phitsanulok (103) in August before hiring year 2604. */
@EplanTest
@Import(HeadcountRows.class)
abstract class HeadcountFixture {

    static final FiscalYear YEAR = new FiscalYear(2604);

    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2060, 8, 16);

    static final String WHY = "ตามผลการประเมิน";
    static final Actor OWNER = new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    static final Actor OFFICER = new Actor(null, "ชูใจ", Role.HQ_OFFICER, null, null);
    static final Actor AUDITOR = new Actor(null, "วิชัย", Role.AUDITOR, null, null);

    @Autowired
    HeadcountRows rows;

    @Autowired
    Actors actors;

    @Autowired
    AccountOpening opening;

    @Autowired
    RegistrySetup registry;

    @Autowired
    SettableClock clock;

    ProvinceId kamphaeng;
    ProvinceId tak;
    ProvinceId phitsanulok;

    @BeforeEach
    void begin() {
        clock.set(TODAY);
        actors.asSystem(registry::loadShipped);
        rows.forget();
        kamphaeng = rows.province("62");
        tak = rows.province("63");
        phitsanulok = rows.province("65");
    }

    @AfterEach
    void forget() {
        rows.forget();
        rows.jdbc
                .sql("update eplan.account set enabled = false where username like 'headcount-%'")
                .update();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    static Actor headOf(ProvinceId province) {
        return new Actor(null, "ศรีสุดา", Role.PROVINCIAL_HEAD, province, null);
    }

    /** An analyst of the province who is present. */
    AccountId analyst(String name, ProvinceId province) {
        String username = "headcount-" + name;
        if (!actors.asSystem(() -> opening.exists(username))) {
            actors.asSystem(
                    () -> opening.open(new NewAccount(username, username, Role.ANALYST, province, null), "password-1"));
        }
        return new AccountId(
                rows.one("update eplan.account set enabled = true where username = ? returning id", username));
    }

    <T> T as(Actor who, Supplier<T> work) {
        return actors.as(who, work);
    }

    void does(Actor who, Runnable work) {
        actors.as(who, () -> {
            work.run();
            return true;
        });
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    /** @param account of the analyst; null for a contractor without one */
    eplan.shared.ContractId signed(long year, String name, @Nullable AccountId account) {
        return rows.contract(year, name, account, YEAR.first(), YEAR.last());
    }
}
