package eplan.isolation;

import eplan.cycle.SpecialRounds;
import java.util.List;

final class SpecialRoundProbes {

    private SpecialRoundProbes() {}

    static List<Probe> all(Scene scene) {
        return List.of(
                Probe.of(
                        "SpecialRounds.announce(RoundId)",
                        Who.ONLY_SYSTEM,
                        s -> s.bean(SpecialRounds.class)
                                .announce(s.round("plan").id())),
                Probe.of(
                        "SpecialRounds.catchUp()",
                        Who.ONLY_SYSTEM,
                        s -> s.bean(SpecialRounds.class).catchUp()));
    }
}
