package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.Holidays.Holiday;
import eplan.timeline.Holidays.Kind;
import eplan.ui.testing.FakeTimelines;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates that no edit names but that go along with a holiday are drawn like those that one names. */
class FollowingDatesViewTest extends TimelineScreen {

    private static final LocalDate FEBRUARY = LocalDate.of(2011, 2, 28);
    private static final Edit HOLIDAY =
            new Edit.HolidayOn(new Holiday(FEBRUARY, "วันหยุดพิเศษ", "Special holiday", Kind.SPECIAL, "มติ ครม.", ""));

    private void follows(ProvinceId province) {
        following.add(new DateChange(FakeTimelines.PLAN, "plan", province, FEBRUARY, LocalDate.of(2011, 3, 1)));
    }

    @Test
    void theChartAndTheTableSayThatTheyFollow() {
        follows(null);
        sets.add(State.DRAFT, FakeChangeSets.ME, true, HOLIDAY);
        timeline("year=2554");
        assertThat(looks("following")).hasSize(2);
        assertThat(said(find(GanttChart.class).single())).contains("ตามวันหยุด 1 มี.ค. +1 วัน");
        assertThat(said(find(RoundTable.class).single()))
                .contains("28 ก.พ. 2554", "→ 1 มี.ค. 2554", "เลื่อนตามวันหยุด");
    }

    @Test
    void provincesThatFollowAreNamedInTheChartAndCountedInTheTable() {
        follows(new ProvinceId(83));
        sets.add(State.DRAFT, FakeChangeSets.ME, true, HOLIDAY);
        timeline("year=2554");
        assertThat(said(find(GanttChart.class).single())).contains("ตามวันหยุด ภูเก็ต 1 มี.ค. +1 วัน");
        assertThat(said(find(RoundTable.class).single())).contains("เลื่อนตามวันหยุด 1");
    }

    @Test
    void withoutAHolidayAmongTheEditsNothingFollows() {
        follows(null);
        sets.add(State.DRAFT, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554");
        assertThat(looks("following")).isEmpty();
    }

    @Test
    void onceAppliedNothingIsAhead() {
        follows(null);
        sets.add(State.APPLIED, FakeChangeSets.ME, true, HOLIDAY);
        timeline("year=2554&set=1");
        assertThat(looks("following")).isEmpty();
    }

    private List<Span> looks(String look) {
        return find(Span.class, find(GanttChart.class).single()).all().stream()
                .filter(mark -> mark.hasClassName(look))
                .toList();
    }
}
