package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Signed;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Contracts of Chiang Rai in a database of their own; each test signs with people of its own. */
@EplanTest
@Import({SignedProvince.class, ContractJobs.class})
@TestPropertySource(properties = "eplan.hiring.id-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
abstract class ContractFixture {

    static final Actor HQ = SignedProvince.HQ;

    @Autowired
    SignedProvince province;

    @Autowired
    ContractJobs jobs;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractEnds ends;

    @Autowired
    JdbcClient jdbc;

    ProvinceId here;
    Actor head;
    Actor officer;

    @BeforeEach
    void ready() {
        province.ready();
        here = province.here;
        head = province.head(here);
        officer = province.officer(here);
    }

    /** All tests together sign more contracts than any province has posts: those of a test that is over are another year's. */
    @AfterEach
    void leaveThePosts() {
        long over = jdbc.sql("""
                        insert into eplan.hiring_year (fiscal_year, province_id, state, opened_on)
                        values (2599, ?, 'CLOSED', date '2055-07-16')
                        on conflict (fiscal_year, province_id) do update set state = excluded.state returning id""").param(here.value()).query(Long.class).single();
        jdbc.sql("""
                        update eplan.contract set hiring_year_id = ?
                         where hiring_year_id in (select id from eplan.hiring_year where province_id = ?)""").params(over, here.value()).update();
        // days go back between tests: an LAO that is somebody's from a later day on would be theirs then
        jdbc.sql("delete from eplan.portfolio where account_id in (select account_id from eplan.contract)")
                .update();
        province.clock.set(LocalDate.of(2010, 10, 1));
    }

    ContractDraft draft() {
        return ContractDraft.of(SignedProvince.YEAR);
    }

    Signed sign(ContractDraft draft) {
        return as(officer, () -> contracts.sign(SignedProvince.YEAR, here, draft.build()));
    }

    ContractLine line(ContractId id) {
        return as(HQ, () -> contracts.view(id)).line();
    }

    AccountId account(ContractId id) {
        return Objects.requireNonNull(line(id).account());
    }

    /** Whoever signs in with the contract's account. */
    Actor analyst(ContractId id) {
        return new Actor(account(id), "ผู้รับจ้าง", Role.ANALYST, here, null);
    }

    boolean maySignIn(ContractId id) {
        return jdbc.sql("select enabled from eplan.account where id = ?")
                .param(account(id).value())
                .query(Boolean.class)
                .single();
    }

    /** LAOs of the province that are nobody's. */
    List<LaoId> laos(int many) {
        return jdbc.sql("""
                        select l.lao_id from eplan.lao_on(?) l
                         where l.province_id = ?
                           and not exists (select from eplan.portfolio_on(?) p where p.lao_id = l.lao_id)
                         order by l.lao_id limit ?""")
                .params(province.clock.today(), here.value(), province.clock.today(), many)
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
    }

    /** Kind, turn and state of the contract's steps, in the order in which they opened. */
    List<String> steps(ContractId id) {
        return jdbc.sql(
                        "select kind || ' ' || turn || ' ' || state from eplan.hiring_step where contract_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    List<String> history(ContractId id) {
        return jdbc.sql("select type from eplan.hiring_event where contract_id = ? order by id")
                .param(id.value())
                .query(String.class)
                .list();
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return province.actors.as(actor, work);
    }

    void does(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
