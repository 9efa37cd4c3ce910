package eplan.isolation;

import static eplan.isolation.Who.OWN_ANALYST;

import eplan.inbox.Leaving;
import eplan.people.AccountClosing;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class LeavingProbes {

    /** Who leads the province, and the process owner; the analyst is told that nobody does it for themselves. */
    private static final Set<Who> LET_GO = EnumSet.of(OWN_ANALYST, Who.OWN_HEAD, Who.HQ_OWNER, Who.SYSTEM);

    private LeavingProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of("Leaving.preview(AccountId)", LET_GO, s -> leaving(s).preview(s.account(OWN_ANALYST))),
                Probe.of(
                        "Leaving.preview(AccountId, Map, Map)",
                        LET_GO,
                        s -> leaving(s).preview(s.account(OWN_ANALYST), Map.of(), Map.of())),
                Probe.act(
                        "Leaving.move(AccountId, long, Map, Map, String)",
                        LET_GO,
                        s -> leaving(s).move(s.account(OWN_ANALYST), 0, Map.of(), Map.of(), "reason")),
                Probe.of(
                        "AccountClosing.leaver(AccountId)",
                        LET_GO,
                        s -> closing(s).leaver(s.account(OWN_ANALYST))),
                Probe.act(
                        "AccountClosing.close(AccountId, String)",
                        LET_GO,
                        s -> closing(s).close(s.account(OWN_ANALYST), "reason")));
    }

    private static Leaving leaving(Scene scene) {
        return scene.bean(Leaving.class);
    }

    private static AccountClosing closing(Scene scene) {
        return scene.bean(AccountClosing.class);
    }
}
