package eplan.ui.timeline;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.RoundId;
import eplan.timeline.OwnDates;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeTimelines;
import java.time.LocalDate;
import java.util.List;

/** One province and 30 LAOs with another date for the plan. */
final class FakeOwnDates implements OwnDates {

    @Override
    public List<Count> counts(FiscalYear year) {
        return List.of(new Count(FakeTimelines.PLAN, 1, 30));
    }

    @Override
    public List<OwnDate> ofProvinces(RoundId round) {
        return List.of(new OwnDate(
                null,
                "",
                new ProvinceId(83),
                "ภูเก็ต",
                "Phuket",
                LocalDate.of(2011, 3, 7),
                "คลื่นลมแรง",
                "ประภา วงศ์ดี"));
    }

    @Override
    public List<OwnDate> ofLaos(RoundId round, int from, int size) {
        return from > 0
                ? List.of()
                : List.of(new OwnDate(
                        FakeRegistry.NONGBUA,
                        "อบต. หนองบัวศาลา",
                        new ProvinceId(30),
                        "นครราชสีมา",
                        "Nakhon Ratchasima",
                        LocalDate.of(2011, 3, 11),
                        "ไฟไหม้สำนักงาน",
                        "วิชัย หัวหน้า"));
    }
}
