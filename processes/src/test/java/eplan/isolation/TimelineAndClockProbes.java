package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.ONLY_SYSTEM;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SEE_LAO;

import eplan.clock.DemoClock;
import eplan.timeline.Deadlines;
import eplan.timeline.Holidays;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;

final class TimelineAndClockProbes {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);

    private static final Holiday HOLIDAY = new Holiday(DAY, "วันหยุด", "Holiday", Kind.SPECIAL, "ครม.", "");

    private TimelineAndClockProbes() {}

    static List<Probe> all(Scene scene) {
        RoundView plan = scene.round("plan");
        return List.of(
                Probe.act(
                        "Timelines.prepare(FiscalYear)",
                        PROCESS_OWNER,
                        s -> timelines(s).prepare(Scene.YEAR)),
                Probe.of("Timelines.years()", ALL, s -> timelines(s).years()),
                Probe.of("Timelines.rounds(FiscalYear)", ALL, s -> timelines(s).rounds(Scene.YEAR)),
                Probe.of(
                        "Timelines.calendar(FiscalYear)", ALL, s -> timelines(s).calendar(Scene.YEAR)),
                Probe.of("Timelines.hiring(FiscalYear)", ALL, s -> timelines(s).hiring(Scene.YEAR)),
                Probe.of("Timelines.round(RoundId)", ALL, s -> timelines(s).round(plan.id())),
                Probe.act(
                        "Timelines.moveOpening(RoundId, LocalDate, String)",
                        PROCESS_OWNER,
                        s -> timelines(s).moveOpening(plan.id(), DAY, "reason")),
                Probe.of(
                        "Deadlines.of(RoundId, LaoId)",
                        SEE_LAO,
                        s -> s.bean(Deadlines.class).of(plan.id(), s.lao)),
                Probe.of(
                        "Deadlines.forArming(RoundId, LaoId)",
                        ONLY_SYSTEM,
                        s -> s.bean(Deadlines.class).forArming(plan.id(), s.lao)),
                Probe.act(
                        "TimelineChanges.undo(long, String)",
                        PROCESS_OWNER,
                        s -> changes(s).undo(s.change(plan.id(), DAY), "reason")),
                Probe.of(
                        "TimelineChanges.history(FiscalYear)",
                        NATION,
                        s -> changes(s).history(Scene.YEAR)),
                Probe.of(
                        "TimelineChanges.provinceDates(FiscalYear)",
                        NATION,
                        s -> changes(s).provinceDates(Scene.YEAR)),
                Probe.of("Holidays.of(int)", ALL, s -> holidays(s).of(2554)),
                Probe.act(
                        "Holidays.put(Holiday, String)",
                        PROCESS_OWNER,
                        s -> holidays(s).put(HOLIDAY, "reason")),
                Probe.act("Holidays.remove(LocalDate, String)", PROCESS_OWNER, s -> {
                    s.holiday(HOLIDAY);
                    holidays(s).remove(DAY, "reason");
                }),
                Probe.of("DemoClock.movable()", ALL, s -> clock(s).movable()),
                Probe.act("DemoClock.advanceTo(LocalDate)", PROCESS_OWNER, s -> clock(s).advanceTo(DAY)),
                Probe.of("DemoClock.nextDeadline()", NATION, s -> clock(s).nextDeadline()),
                Probe.act("DemoClock.stop()", PROCESS_OWNER, s -> clock(s).stop()),
                Probe.of("DemoClock.progress()", NATION, s -> clock(s).progress()),
                Probe.of("DemoClock.simulating()", NATION, s -> clock(s).simulating()),
                Probe.act("DemoClock.simulate(boolean)", PROCESS_OWNER, s -> clock(s).simulate(false)));
    }

    private static Timelines timelines(Scene scene) {
        return scene.bean(Timelines.class);
    }

    private static Holidays holidays(Scene scene) {
        return scene.bean(Holidays.class);
    }

    private static TimelineChanges changes(Scene scene) {
        return scene.bean(TimelineChanges.class);
    }

    private static DemoClock clock(Scene scene) {
        return scene.bean(DemoClock.class);
    }
}
