package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.LaoProvinces;
import eplan.people.Role;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who sees which part of the registry, and what 23 March 2554 does to it. */
@EplanTest
@RecordApplicationEvents
class RegistryIT {

    private static final LocalDate BUENG_KAN = LocalDate.of(2011, 3, 23);

    @Autowired
    Registry registry;

    @Autowired
    RegistrySetup setup;

    @Autowired
    LaoProvinces laoProvinces;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void load() {
        clock.set(LocalDate.of(2010, 10, 1));
        actors.asSystem(setup::loadShipped);
    }

    @Test
    void headquartersSeesTheProvincesThatExistInThaiOrder() {
        List<ProvinceView> before = as(Role.HQ_OFFICER, null, null, registry::provinces);
        assertThat(before).hasSize(75);
        assertThat(before.getFirst().nameTh()).isEqualTo("กระบี่");
        assertThat(before).extracting(ProvinceView::nameTh).containsSubsequence("เชียงใหม่", "ตรัง", "แพร่", "ภูเก็ต");
        clock.set(BUENG_KAN);
        assertThat(as(Role.HQ_OFFICER, null, null, registry::provinces)).hasSize(76);
    }

    @Test
    void othersSeeTheirOwnProvinceOnly() {
        ProvinceId phuket = province("83");
        assertThat(as(Role.ANALYST, phuket, null, registry::provinces))
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.nameEn()).isEqualTo("Phuket");
                    assertThat(view.laos()).isEqualTo(19);
                });
        assertThat(as(Role.LAO_STAFF, null, someLao(phuket), registry::provinces))
                .extracting(ProvinceView::code)
                .containsExactly("83");
    }

    @Test
    void anotherProvinceDoesNotExistForAnOfficer() {
        ProvinceId phuket = province("83");
        ProvinceId korat = province("30");
        LaoId inKorat = someLao(korat);
        assertThatThrownBy(() -> as(Role.PROVINCIAL_OFFICER, phuket, null, () -> registry.province(korat)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Role.PROVINCIAL_OFFICER, phuket, null, () -> registry.districts(korat)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Role.PROVINCIAL_OFFICER, phuket, null, () -> registry.lao(inKorat)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Role.PROVINCIAL_OFFICER, phuket, null, () -> registry.count(BUENG_KAN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(Role.PROVINCIAL_OFFICER, korat, null, () -> registry.lao(inKorat)))
                .satisfies(lao -> {
                    assertThat(lao.provinceTh()).isEqualTo("นครราชสีมา");
                    assertThat(lao.fictional()).isTrue();
                });
        assertThat(as(Role.PROVINCIAL_OFFICER, korat, null, () -> registry.districts(korat)))
                .hasSize(32);
    }

    @Test
    void onlyTheSystemLoadsAndStartsDays() {
        assertThatThrownBy(() -> as(Role.HQ_PROCESS_OWNER, null, null, setup::loadShipped))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.HQ_PROCESS_OWNER, null, null, () -> startDay(BUENG_KAN)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void buengKansLaosLieInNongKhaiUntilTheDay() {
        clock.set(BUENG_KAN);
        LaoId lao = someLao(province("38"));
        assertThat(laoProvinces.provinceToday(lao)).contains(province("38"));
        clock.set(BUENG_KAN.minusDays(1));
        assertThat(laoProvinces.provinceToday(lao)).contains(province("43"));
        assertThat(as(Role.PROVINCIAL_HEAD, province("43"), null, () -> registry.lao(lao))
                        .provinceTh())
                .isEqualTo("หนองคาย");
        assertThatThrownBy(() -> as(Role.PROVINCIAL_HEAD, province("38"), null, () -> registry.lao(lao)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void tellsOfTheMoveOnItsDayOnly() {
        actors.asSystem(() -> startDay(BUENG_KAN.minusDays(1)));
        actors.asSystem(() -> startDay(LocalDate.of(2010, 10, 1)));
        assertThat(events.stream(LaosChangedProvince.class)).isEmpty();
        actors.asSystem(() -> startDay(BUENG_KAN));
        assertThat(events.stream(LaosChangedProvince.class)).singleElement().satisfies(moved -> {
            assertThat(moved.day()).isEqualTo(BUENG_KAN);
            assertThat(moved.laos())
                    .isNotEmpty()
                    .allSatisfy(lao -> assertThat(jdbc.sql(
                                            "select province_id from eplan.lao_province where lao_id = ? and valid_from = ?")
                                    .param(lao.value())
                                    .param(BUENG_KAN)
                                    .query(Long.class)
                                    .single())
                            .isEqualTo(province("38").value()));
        });
    }

    @Test
    void noLaoIsInTwoProvincesOnOneDay() {
        LaoId lao = someLao(province("83"));
        assertThatThrownBy(() -> jdbc.sql("insert into eplan.lao_province select ?, ?, null, date '2012-01-01'")
                        .param(lao.value())
                        .param(province("30").value())
                        .update())
                .hasMessageContaining("lao_province_once_a_day");
    }

    private boolean startDay(LocalDate day) {
        setup.startDay(day);
        return true;
    }

    private <T> T as(Role role, @Nullable ProvinceId province, @Nullable LaoId lao, Supplier<T> work) {
        return actors.as(new Actor(new AccountId(1), "ทดสอบ", role, province, lao), work);
    }

    private ProvinceId province(String code) {
        return registry.provinceByCode(code).orElseThrow();
    }

    private LaoId someLao(ProvinceId province) {
        return jdbc.sql("select min(lao_id) from eplan.lao_on(?) where province_id = ?")
                .param(clock.today())
                .param(province.value())
                .query((row, n) -> new LaoId(row.getLong(1)))
                .single();
    }
}
