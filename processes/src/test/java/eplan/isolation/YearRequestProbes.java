package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests;
import eplan.timeline.YearRequests.Special;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class YearRequestProbes {

    private static final RoundPlan PLAN = new RoundPlan(
            0,
            "งวดพิเศษ",
            "Special",
            "พิเศษ",
            "Special",
            RoundKind.RECORDING,
            Responsible.LAO,
            Scene.YEAR,
            LocalDate.of(2011, 1, 10),
            LocalDate.of(2011, 1, 31),
            null,
            Shift.NONE,
            null,
            List.of("special-report"),
            "ว 1");

    private YearRequestProbes() {}

    static List<Probe> all(Scene scene) {
        RoundId round = scene.round("budget-q2").id();
        Special special = new Special("special-8", PLAN, new Scope(Set.of(), Set.of(scene.home), Set.of()));
        return List.of(
                Probe.of(
                        "YearRequests.special(FiscalYear, Special, String)",
                        PROCESS_OWNER,
                        s -> requests(s).special(Scene.YEAR, special, "reason")),
                Probe.of(
                        "YearRequests.retire(RoundId, boolean, String, String)",
                        PROCESS_OWNER,
                        s -> requests(s).retire(round, true, "reason", null)),
                Probe.of("YearRequests.of(FiscalYear)", NATION, s -> requests(s).of(Scene.YEAR)),
                Probe.of("YearRequests.foresee(long)", NATION, s -> requests(s).foresee(asked(s, round))),
                Probe.act(
                        "YearRequests.approve(long)",
                        PROCESS_OWNER,
                        s -> requests(s).approve(asked(s, round))),
                Probe.act(
                        "YearRequests.refuse(long, String)",
                        PROCESS_OWNER,
                        s -> requests(s).refuse(asked(s, round), "reason")),
                Probe.act(
                        "YearRequests.withdraw(long)",
                        PROCESS_OWNER,
                        s -> requests(s).withdraw(asked(s, round))));
    }

    /** The system's, gone with the probe's transaction. */
    private static long asked(Scene scene, RoundId round) {
        return scene.asSystem(() -> requests(scene).retire(round, true, "reason", null));
    }

    private static YearRequests requests(Scene scene) {
        return scene.bean(YearRequests.class);
    }
}
