package eplan.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

    private static final AccountId ME = new AccountId(7);
    private static final AccountId COLLEAGUE = new AccountId(8);

    private final Map<LaoId, AccountId> holders = new HashMap<>();
    private final Actors actors = new SecurityContextActors(account -> false);
    private final Access access = new ScopedAccess(
            actors,
            new StaticListableBeanFactory(Map.of("provinces", new TwoProvinces())).getBeanProvider(LaoProvinces.class),
            lao -> Optional.ofNullable(holders.get(lao)),
            new Standing());

    /** For whom I stand in, and where; everything when it is not one LAO. */
    private final Map<AccountId, Optional<LaoId>> standingFor = new HashMap<>();

    private final class Standing implements Substitutes {

        @Override
        public boolean cover(AccountId substitute, AccountId absent, LaoId lao) {
            Optional<LaoId> part = standingFor.get(absent);
            return substitute.equals(ME)
                    && part != null
                    && part.map(lao::equals).orElse(true);
        }

        @Override
        public boolean coverAll(AccountId substitute, AccountId absent) {
            return substitute.equals(ME)
                    && standingFor.getOrDefault(absent, Optional.of(NOWHERE)).isEmpty();
        }
    }

    private static final class TwoProvinces implements LaoProvinces {

        @Override
        public Optional<ProvinceId> provinceToday(LaoId lao) {
            return Optional.ofNullable(
                    Map.of(OURS, HERE, NEIGHBOUR, HERE, FOREIGN, THERE).get(lao));
        }

        @Override
        public List<LaoToday> laosToday(ProvinceId province) {
            return List.of();
        }
    }

    private static Actor me(Role role) {
        return new Actor(ME, "me", role, HERE, null);
    }

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
    void theLaoOfOneAnalystDoesNotExistForTheOthers() {
        holders.put(OURS, COLLEAGUE);
        for (Consumer<LaoId> ask : List.<Consumer<LaoId>>of(access::seeLao, access::recordFor, access::chase)) {
            assertThatThrownBy(() -> actors.as(me(Role.ANALYST), () -> {
                        ask.accept(OURS);
                        return OURS;
                    }))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anAnalystSeesTheirOwnLaosAndThoseOfNobody() {
        holders.put(OURS, ME);
        assertThat(actors.as(me(Role.ANALYST), () -> access.recordFor(OURS))).isEqualTo(me(Role.ANALYST));
        assertThat(actors.as(me(Role.ANALYST), () -> access.recordFor(NEIGHBOUR)))
                .isEqualTo(me(Role.ANALYST));
    }

    @Test
    void whoseLaoItIsBindsAnalystsOnly() {
        holders.put(OURS, COLLEAGUE);
        assertThat(actors.as(me(Role.PROVINCIAL_OFFICER), () -> access.chase(OURS)))
                .isEqualTo(me(Role.PROVINCIAL_OFFICER));
        assertThat(actors.as(me(Role.PROVINCIAL_HEAD), () -> access.chase(OURS)))
                .isEqualTo(me(Role.PROVINCIAL_HEAD));
        assertThat(allowed(() -> access.seeLao(OURS))).isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void ownersOfAnLaoElsewhereDoNotSeeItThere() {
        holders.put(FOREIGN, ME);
        assertThatThrownBy(() -> actors.as(me(Role.ANALYST), () -> access.seeLao(FOREIGN)))
                .isInstanceOf(NotFound.class);
    }

    private static Actor acting(Role role) {
        return new Actor(ME, "me", role, HERE, null, new StandsFor(COLLEAGUE, "colleague"));
    }

    @Test
    void whoStandsInForAnAnalystSeesThatOnesLaos() {
        holders.put(OURS, COLLEAGUE);
        standingFor.put(COLLEAGUE, Optional.empty());
        for (Actor actor : List.of(me(Role.ANALYST), acting(Role.ANALYST))) {
            assertThat(actors.as(actor, () -> access.recordFor(OURS))).isEqualTo(actor);
        }
    }

    @Test
    void ofAPartTheyStandInForThatPart() {
        holders.put(OURS, COLLEAGUE);
        holders.put(NEIGHBOUR, COLLEAGUE);
        standingFor.put(COLLEAGUE, Optional.of(OURS));
        for (Actor actor : List.of(me(Role.ANALYST), acting(Role.ANALYST))) {
            assertThat(actors.as(actor, () -> access.chase(OURS))).isEqualTo(actor);
            assertThatThrownBy(() -> actors.as(actor, () -> access.chase(NEIGHBOUR)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoActsForSomebodyDoesNotReachTheirOwnLaosAsThatOne() {
        holders.put(OURS, ME);
        standingFor.put(COLLEAGUE, Optional.empty());
        assertThatThrownBy(() -> actors.as(acting(Role.ANALYST), () -> access.chase(OURS)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoActsForSomebodyReachesNothingOnceTheDaysAreOver() {
        for (Role role : List.of(Role.ANALYST, Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD)) {
            assertThatThrownBy(() -> actors.as(acting(role), () -> access.seeLao(OURS)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> actors.as(acting(Role.PROVINCIAL_HEAD), () -> access.decideFor(HERE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoStandsInForTheHeadInEverythingDecides() {
        standingFor.put(COLLEAGUE, Optional.empty());
        assertThat(actors.as(acting(Role.PROVINCIAL_HEAD), () -> access.decideFor(HERE)))
                .isEqualTo(acting(Role.PROVINCIAL_HEAD));
        standingFor.put(COLLEAGUE, Optional.of(OURS));
        assertThatThrownBy(() -> actors.as(acting(Role.PROVINCIAL_HEAD), () -> access.decideFor(HERE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoStandsInForTheProcessOwnerInEverythingMovesThings() {
        Actor owner = new Actor(ME, "me", Role.HQ_PROCESS_OWNER, null, null, new StandsFor(COLLEAGUE, "colleague"));
        assertThatThrownBy(() -> actors.as(owner, access::processOwner)).isInstanceOf(AccessDeniedException.class);
        standingFor.put(COLLEAGUE, Optional.empty());
        assertThat(actors.as(owner, access::processOwner)).isEqualTo(owner);
    }

    @Test
    void aProvinceIsSeenByItsOwnPeopleAndHeadquarters() {
        assertThat(allowed(() -> access.seeProvince(HERE))).isEqualTo(EnumSet.complementOf(EnumSet.of(Role.LAO_STAFF)));
        assertThat(allowed(() -> access.seeProvince(THERE)))
                .containsExactly(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.AUDITOR, Role.SYSTEM);
    }

    @Test
    void aProvinceIsDecidedForByItsHeadAndHeadquartersButAuditors() {
        assertThat(allowed(() -> access.decideFor(HERE)))
                .containsExactlyInAnyOrder(Role.PROVINCIAL_HEAD, Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.SYSTEM);
        assertThat(allowed(() -> access.decideFor(THERE)))
                .containsExactlyInAnyOrder(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER, Role.SYSTEM);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "PROVINCIAL_OFFICER"})
    void whoMayNotDecideForTheirOwnProvinceIsToldSo(Role role) {
        assertThatThrownBy(() -> actors.as(actor(role), () -> access.decideFor(HERE)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD"})
    void aProvinceElsewhereDoesNotExistForWhoWouldDecide(Role role) {
        assertThatThrownBy(() -> actors.as(actor(role), () -> access.decideFor(THERE)))
                .isInstanceOf(NotFound.class);
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
