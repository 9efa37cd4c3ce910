package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.ONLY_SYSTEM;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.AccountMoving;
import eplan.people.AccountOpening;
import eplan.people.AccountView;
import eplan.people.NewAccount;
import eplan.people.People;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.registry.RegistryImport;
import eplan.registry.RegistrySetup;
import java.util.List;
import java.util.Map;

final class RegistryAndPeopleProbes {

    private static final byte[] NO_FILE = {};

    private RegistryAndPeopleProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("Registry.lao(LaoId)", SEE_LAO, s -> registry(s).lao(s.lao)),
                Probe.of("Registry.provinces()", ALL, s -> registry(s).provinces())
                        .<List<ProvinceView>>answering((who, provinces) -> {
                            if (!NATION.contains(who)) {
                                assertThat(provinces)
                                        .extracting(ProvinceView::id)
                                        .containsExactly(who.foreign() ? scene.abroad : scene.home);
                            }
                        }),
                Probe.of(
                        "Registry.province(ProvinceId)",
                        SEE_PROVINCE,
                        s -> registry(s).province(s.home)),
                Probe.of(
                        "Registry.districts(ProvinceId)",
                        SEE_PROVINCE,
                        s -> registry(s).districts(s.home)),
                Probe.of(
                        "Registry.provinceByCode(String)", ALL, s -> registry(s).provinceByCode(Scene.HOME)),
                Probe.of("Registry.count(LocalDate)", NATION, s -> registry(s).count(Scene.YEAR.first())),
                Probe.of(
                        "RegistrySetup.loadShipped()",
                        ONLY_SYSTEM,
                        s -> s.bean(RegistrySetup.class).loadShipped()),
                Probe.act(
                        "RegistrySetup.startDay(LocalDate)",
                        ONLY_SYSTEM,
                        s -> s.bean(RegistrySetup.class).startDay(Scene.YEAR.first())),
                Probe.of(
                        "RegistryImport.dryRun(byte[])",
                        PROCESS_OWNER,
                        s -> s.bean(RegistryImport.class).dryRun(new byte[0])),
                Probe.of(
                        "RegistryImport.apply(byte[], String)",
                        PROCESS_OWNER,
                        s -> s.bean(RegistryImport.class).apply(new byte[0], "test")),
                Probe.of(
                        "People.account(AccountId)",
                        SEE_LAO,
                        s -> s.bean(People.class).account(s.account(Who.OWN_STAFF))),
                Probe.of(
                                "People.names(Collection)",
                                ALL,
                                s -> s.bean(People.class)
                                        .names(List.of(s.account(Who.OWN_STAFF), s.account(Who.HQ_OFFICER))))
                        .<Map<?, String>>answering((who, names) -> assertThat(names.values())
                                .containsExactlyInAnyOrderElementsOf(
                                        SEE_LAO.contains(who)
                                                ? List.of("OWN_STAFF", "HQ_OFFICER")
                                                : List.of("HQ_OFFICER"))),
                Probe.of(
                                "People.colleagues(ProvinceId)",
                                SEE_PROVINCE,
                                s -> s.bean(People.class).colleagues(s.home))
                        .<List<AccountView>>answering((who, colleagues) -> assertThat(colleagues)
                                .allMatch(one -> scene.home.equals(one.province()))
                                .extracting(AccountView::displayName)
                                .contains("OWN_ANALYST", "OWN_OFFICER", "OWN_HEAD")),
                Probe.of("People.headquarters()", ALL, s -> s.bean(People.class).headquarters())
                        .<List<AccountView>>answering((who, people) -> assertThat(people)
                                .allMatch(one -> one.role() != Role.AUDITOR && one.province() == null)
                                .extracting(AccountView::displayName)
                                .contains("HQ_OWNER", "HQ_OFFICER")
                                .doesNotContain("AUDITOR")),
                Probe.of(
                        "AccountOpening.exists(String)",
                        ONLY_SYSTEM,
                        s -> s.bean(AccountOpening.class).exists("x")),
                Probe.of(
                        "AccountOpening.open(NewAccount, String)",
                        ONLY_SYSTEM,
                        s -> s.bean(AccountOpening.class)
                                .open(new NewAccount("iso-new", "n", Role.AUDITOR, null, null), "p")),
                Probe.of(
                        "AccountOpening.open(NewAccount, String, boolean)",
                        ONLY_SYSTEM,
                        s -> s.bean(AccountOpening.class)
                                .open(new NewAccount("iso-later", "n", Role.AUDITOR, null, null), "p", false)),
                Probe.act(
                        "AccountOpening.enable(AccountId)",
                        ONLY_SYSTEM,
                        s -> s.bean(AccountOpening.class).enable(s.account(Who.OWN_ANALYST))),
                Probe.act(
                        "AccountMoving.move(AccountId, ProvinceId, String)",
                        ONLY_SYSTEM,
                        s -> s.bean(AccountMoving.class).move(s.account(Who.OWN_ANALYST), s.abroad, "reason")));
    }

    private static Registry registry(Scene scene) {
        return scene.bean(Registry.class);
    }
}
