package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

class ScopedAccessTest {

    private static final ProvinceId HERE = new ProvinceId(1);
    private static final ProvinceId THERE = new ProvinceId(2);
    private static final LaoId OURS = new LaoId(10);
    private static final LaoId NEIGHBOUR = new LaoId(11);
    private static final LaoId FOREIGN = new LaoId(20);
    private static final LaoId NOWHERE = new LaoId(99);

    private final Actors actors = new SecurityContextActors();
    private final Access access = new ScopedAccess(
            actors,
            new StaticListableBeanFactory(Map.of("provinces", (LaoProvinces) lao -> Optional.ofNullable(
                            Map.of(OURS, HERE, NEIGHBOUR, HERE, FOREIGN, THERE).get(lao))))
                    .getBeanProvider(LaoProvinces.class));

    private static Actor actor(Role role) {
        return new Actor(null, "n", role, role.ofProvince() ? HERE : null, role == Role.LAO_STAFF ? OURS : null);
    }

    private Set<Role> allowed(Runnable ask) {
        Set<Role> allowed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            actors.as(actor(role), () -> {
                try {
                    ask.run();
                    allowed.add(role);
                } catch (NotFound | AccessDeniedException e) {
                    // not allowed
                }
                return role;
            });
        }
        return allowed;
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleSeesAnLaoOfItsScope(Role role) {
        assertThatCode(() -> actors.as(actor(role), () -> access.seeLao(OURS))).doesNotThrowAnyException();
    }

    @Test
    void anLaoElsewhereDoesNotExistForPeopleOfAProvinceOrAnLao() {
        assertThat(allowed(() -> access.seeLao(FOREIGN)))
                .containsExactly(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.AUDITOR, Role.SYSTEM);
        for (Role role : Arrays.stream(Role.values()).filter(Role::ofProvince).toList()) {
            assertThatThrownBy(() -> actors.as(actor(role), () -> access.seeLao(FOREIGN)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(actor(role), () -> access.chase(FOREIGN)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void staffSeeTheirOwnLaoOnly() {
        assertThatThrownBy(() -> actors.as(actor(Role.LAO_STAFF), () -> access.recordFor(NEIGHBOUR)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anLaoThatIsNowhereTodayExistsForNobody() {
        assertThat(allowed(() -> access.seeLao(NOWHERE))).containsExactly(Role.SYSTEM);
    }

    @Test
    void onlyItsStaffAndAnalystsRecordForAnLao() {
        assertThat(allowed(() -> access.recordFor(OURS))).containsExactly(Role.LAO_STAFF, Role.ANALYST, Role.SYSTEM);
    }

    @Test
    void neitherItsStaffNorAuditorsChaseAnLao() {
        assertThat(allowed(() -> access.chase(OURS)))
                .containsExactlyInAnyOrder(
                        Role.ANALYST,
                        Role.PROVINCIAL_OFFICER,
                        Role.PROVINCIAL_HEAD,
                        Role.HQ_PROCESS_OWNER,
                        Role.HQ_OFFICER,
                        Role.SYSTEM);
    }

    @Test
    void aProvinceIsSeenByItsOwnPeopleAndHeadquarters() {
        assertThat(allowed(() -> access.seeProvince(HERE))).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.LAO_STAFF)));
        assertThat(allowed(() -> access.seeProvince(THERE)))
                .containsExactly(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.AUDITOR, Role.SYSTEM);
    }

    @Test
    void theNationIsSeenByHeadquarters() {
        assertThat(allowed(access::seeNation))
                .containsExactly(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.AUDITOR, Role.SYSTEM);
    }

    @Test
    void onlyTheProcessOwnerAndTheSystemMoveThings() {
        assertThat(allowed(access::processOwner)).containsExactly(Role.HQ_PROCESS_OWNER, Role.SYSTEM);
        assertThat(allowed(access::system)).containsExactly(Role.SYSTEM);
    }

    @Test
    void nobodySignedInMayNothing() {
        assertThatThrownBy(() -> access.seeLao(OURS)).isInstanceOf(AccessDeniedException.class);
    }
}
