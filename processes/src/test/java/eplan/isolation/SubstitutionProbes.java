package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.OWN_OFFICER;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.AccountView;
import eplan.people.Actors;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.people.Substitutions.Substitution;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class SubstitutionProbes {

    /** The officer who is away, and who decides for the province. */
    private static final Set<Who> ARRANGE = EnumSet.of(OWN_OFFICER, OWN_HEAD, Who.HQ_OWNER, Who.HQ_OFFICER, Who.SYSTEM);

    private SubstitutionProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("Substitutions.of(ProvinceId)", SEE_PROVINCE, s -> {
                            arranged(s);
                            return substitutions(s).of(s.home);
                        })
                        .<List<Substitution>>answering(
                                (who, found) -> assertThat(found).hasSize(1)),
                Probe.of("Substitutions.ofHeadquarters()", NATION, s -> {
                            arranged(s);
                            return substitutions(s).ofHeadquarters();
                        })
                        .<List<Substitution>>answering(
                                (who, found) -> assertThat(found).isEmpty()),
                Probe.of("Substitutions.mine()", ALL, s -> {
                            arranged(s);
                            return substitutions(s).mine();
                        })
                        .<List<Substitution>>answering((who, found) ->
                                assertThat(found).hasSize(who == OWN_OFFICER || who == OWN_HEAD ? 1 : 0)),
                Probe.of("Substitutions.with(AccountId)", ARRANGE, s -> {
                            arranged(s);
                            return substitutions(s).with(s.account(OWN_OFFICER));
                        })
                        .<List<Substitution>>answering(
                                (who, found) -> assertThat(found).hasSize(1)),
                Probe.of(
                                "Substitutions.candidates(AccountId)",
                                ARRANGE,
                                s -> substitutions(s).candidates(s.account(OWN_OFFICER)))
                        .<List<AccountView>>answering((who, found) -> assertThat(found)
                                .extracting(AccountView::id)
                                .contains(scene.account(OWN_HEAD))
                                .doesNotContain(
                                        scene.account(OWN_OFFICER),
                                        scene.account(Who.OWN_ANALYST),
                                        scene.account(Who.FOREIGN_OFFICER))),
                Probe.act("Substitutions.arrange(AccountId, List, String)", ARRANGE, SubstitutionProbes::arrange),
                Probe.act(
                        "Substitutions.end(long, String)",
                        ARRANGE,
                        s -> substitutions(s).end(arranged(s), "reason")),
                Probe.of("Substitutions.inHand()", ALL, s -> {
                            arranged(s);
                            return substitutions(s).inHand();
                        })
                        .<List<?>>answering((who, found) -> assertThat(found).hasSize(who == OWN_HEAD ? 1 : 0)),
                Probe.of("Substitutions.actingFor(AccountId, Supplier)", EnumSet.of(OWN_HEAD), s -> {
                    arranged(s);
                    return substitutions(s).actingFor(s.account(OWN_OFFICER), s.bean(Actors.class)::current);
                }));
    }

    /** The head stands in for the officer, in the probe's transaction and gone with it. */
    private static long arranged(Scene scene) {
        return scene.asSystem(() -> {
            arrange(scene);
            return substitutions(scene).of(scene.home).getFirst().id();
        });
    }

    private static void arrange(Scene scene) {
        Stand stand = new Stand(scene.account(OWN_HEAD), Scene.TODAY, Scene.TODAY.plusDays(2), Scope.EVERYTHING);
        substitutions(scene).arrange(scene.account(OWN_OFFICER), List.of(stand), "reason");
    }

    private static Substitutions substitutions(Scene scene) {
        return scene.bean(Substitutions.class);
    }
}
