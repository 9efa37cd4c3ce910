package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.registry.Contacts.Contact;
import eplan.registry.Contacts.Person;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom to call at an LAO of Pattani. */
@EplanTest
class ContactsIT {

    private static final LocalDate TODAY = LocalDate.of(2010, 11, 8);
    private static final Person MALI = new Person("มาลี", "นักวิเคราะห์", "044 123 456", "mali@example.go.th");

    @Autowired
    Contacts contacts;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private ProvinceId pattani;
    private LaoId lao;
    private LaoId neighbour;

    @BeforeEach
    void load() {
        clock.set(TODAY);
        actors.asSystem(setup::loadShipped);
        pattani = new ProvinceId(jdbc.sql("select id from eplan.province where code = '94'")
                .query(Long.class)
                .single());
        List<Long> laos = jdbc.sql("select lao_id from eplan.lao_on(?) where province_id = ? order by lao_id limit 2")
                .params(TODAY, pattani.value())
                .query(Long.class)
                .list();
        lao = new LaoId(laos.get(0));
        neighbour = new LaoId(laos.get(1));
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from eplan.lao_contact").update();
        clock.set(LocalDate.of(2010, 10, 1));
    }

    private <T> T as(Role role, Supplier<T> work) {
        LaoId own = role == Role.LAO_STAFF ? lao : null;
        return actors.as(new Actor(null, "สมหญิง", role, role.ofProvince() ? pattani : null, own), work);
    }

    private Contact added(Person person) {
        return as(Role.PROVINCIAL_OFFICER, () -> contacts.add(lao, person));
    }

    private List<Contact> all() {
        return as(Role.AUDITOR, () -> contacts.of(lao));
    }

    private void remove(LaoId of, long id) {
        as(Role.PROVINCIAL_OFFICER, () -> {
            contacts.remove(of, id);
            return true;
        });
    }

    @Test
    void whoWasAddedIsReadByNameInThaiOrder() {
        added(MALI);
        as(Role.LAO_STAFF, () -> contacts.add(lao, new Person("กานดา", null, null, "kanda@example.go.th")));
        as(Role.ANALYST, () -> contacts.add(neighbour, MALI));

        assertThat(all()).extracting(contact -> contact.person().name()).containsExactly("กานดา", "มาลี");
        assertThat(all().getLast())
                .extracting(Contact::person, Contact::by, Contact::since)
                .containsExactly(MALI, "สมหญิง", TODAY);
    }

    @Test
    void whatIsCorrectedReplacesWhatWasSaidAndStaysOnRecord() {
        Contact first = added(MALI);
        Person moved = new Person("มาลี", "ผู้อำนวยการกองคลัง", "081 234 5678", null);
        clock.set(TODAY.plusDays(1));

        as(Role.LAO_STAFF, () -> contacts.correct(lao, first.id(), moved));

        assertThat(all()).singleElement().satisfies(now -> {
            assertThat(now.person()).isEqualTo(moved);
            assertThat(now.since()).isEqualTo(TODAY.plusDays(1));
        });
        assertThat(jdbc.sql("select gone_on from eplan.lao_contact where id = ?")
                        .param(first.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whoWasCorrectedOrRemovedMeanwhileIsStale() {
        Contact first = added(MALI);
        remove(lao, first.id());

        assertThat(all()).isEmpty();
        assertThatThrownBy(() -> as(Role.LAO_STAFF, () -> contacts.correct(lao, first.id(), MALI)))
                .isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> remove(lao, first.id())).isInstanceOf(StaleForm.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void anotherLaosContactIsNotFound() {
        Contact first = added(MALI);

        assertThatThrownBy(() -> remove(neighbour, first.id())).isInstanceOf(NotFound.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void auditorsReadOnlyAndTheNextLaosStaffNothing() {
        assertThatThrownBy(() -> as(Role.AUDITOR, () -> contacts.add(lao, MALI)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.LAO_STAFF, () -> contacts.of(neighbour)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void ofTwoWhoAddTheLastOneAtOnceOneIsRefused() throws Exception {
        IntStream.range(1, Contacts.MOST).forEach(i -> added(new Person("ผู้ติดต่อ " + i, null, "1567", null)));
        var first = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> transaction.execute(status -> {
                Contact last = added(MALI);
                first.countDown();
                await(finish);
                return last.id();
            }));
            assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
            var other = threads.submit(() -> added(MALI));
            Awaitility.await().until(() -> other.isDone() || somebodyWaitsForALock());
            finish.countDown();
            one.get();
            assertThatThrownBy(other::get).hasCauseInstanceOf(Refused.class);
        } finally {
            finish.countDown();
        }
        assertThat(all()).hasSize(Contacts.MOST);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void oneMoreThanAnLaoMayHaveIsRefused() {
        IntStream.range(0, Contacts.MOST).forEach(i -> added(new Person("ผู้ติดต่อ " + i, null, "1567", null)));

        assertThatThrownBy(() -> added(MALI))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.contact.many"));
    }
}
