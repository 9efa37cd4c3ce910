package eplan.isolation;

import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.PROCESS_OWNER;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.Shift;
import eplan.timeline.YearDrafts;
import eplan.timeline.YearDrafts.RoundPlan;
import eplan.timeline.YearDrafts.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class YearDraftProbes {

    private static final FiscalYear NEW = new FiscalYear(2589);
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

    private YearDraftProbes() {}

    static List<Probe> all(Scene scene) {
        RoundId plan = scene.round("plan").id();
        RoundId other = scene.round("budget-q2").id();
        Scope home = new Scope(Set.of(), Set.of(scene.home), Set.of());
        return List.of(
                Probe.act(
                        "YearDrafts.begin(FiscalYear, FiscalYear)",
                        PROCESS_OWNER,
                        s -> drafts(s).begin(NEW, null)),
                Probe.of("YearDrafts.years()", NATION, s -> drafts(s).years()),
                Probe.of("YearDrafts.state(FiscalYear)", NATION, s -> drafts(s).state(Scene.YEAR)),
                Probe.of("YearDrafts.plan(RoundId)", NATION, s -> drafts(s).plan(plan)),
                Probe.of(
                        "YearDrafts.add(FiscalYear, String, RoundPlan)",
                        PROCESS_OWNER,
                        s -> drafts(s).add(Scene.YEAR, "special-9", PLAN)),
                Probe.act(
                        "YearDrafts.change(RoundId, long, RoundPlan)",
                        PROCESS_OWNER,
                        s -> drafts(s).change(plan, 0, PLAN)),
                Probe.of(
                        "YearDrafts.split(RoundId, String, RoundPlan)",
                        PROCESS_OWNER,
                        s -> drafts(s).split(plan, "special-9", PLAN)),
                Probe.act(
                        "YearDrafts.merge(RoundId, RoundId)",
                        PROCESS_OWNER,
                        s -> drafts(s).merge(plan, other)),
                Probe.act(
                        "YearDrafts.retire(RoundId, boolean, String)",
                        PROCESS_OWNER,
                        s -> drafts(s).retire(other, true, "reason")),
                Probe.act(
                        "YearDrafts.remove(RoundId)",
                        PROCESS_OWNER,
                        s -> drafts(s).remove(other)),
                Probe.of(
                        "YearDrafts.problems(FiscalYear)",
                        NATION,
                        s -> drafts(s).problems(Scene.YEAR)),
                Probe.act(
                        "YearDrafts.submit(FiscalYear, String)",
                        PROCESS_OWNER,
                        s -> drafts(s).submit(Scene.YEAR, "reason")),
                Probe.act(
                        "YearDrafts.publish(FiscalYear, String)",
                        PROCESS_OWNER,
                        s -> drafts(s).publish(Scene.YEAR, "reason")),
                Probe.act(
                        "YearDrafts.discard(FiscalYear)",
                        PROCESS_OWNER,
                        s -> drafts(s).discard(Scene.YEAR)),
                Probe.of(
                        "YearDrafts.special(FiscalYear, String, RoundPlan, Scope, String)",
                        PROCESS_OWNER,
                        s -> drafts(s).special(Scene.YEAR, "special-9", PLAN, home, "reason")),
                Probe.of(
                        "YearDrafts.count(Scope, LocalDate)",
                        NATION,
                        s -> drafts(s).count(home, Scene.TODAY)));
    }

    private static YearDrafts drafts(Scene scene) {
        return scene.bean(YearDrafts.class);
    }
}
