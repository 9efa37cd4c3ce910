package eplan.isolation;

import static eplan.isolation.Who.NATION;

import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.HolidayForesight;
import eplan.timeline.RoundAuthors;
import java.time.LocalDate;
import java.util.List;

/** What headquarters read while they shape a year that is not in force. */
final class DraftYearProbes {

    private static final LocalDate DAY = LocalDate.of(2011, 2, 18);

    private DraftYearProbes() {}

    static List<Probe> all(Scene scene) {
        RoundId plan = scene.round("plan").id();
        return List.of(
                Probe.of(
                        "HolidayForesight.following(List)",
                        NATION,
                        s -> s.bean(HolidayForesight.class).following(List.of(new Edit.NoHoliday(DAY)))),
                Probe.of(
                        "RoundAuthors.last(RoundId)",
                        NATION,
                        s -> s.bean(RoundAuthors.class).last(plan)));
    }
}
