package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import eplan.forms.api.BuddhistDatePicker;
import eplan.hiring.StepKind;
import eplan.shared.HiringStepId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.ChangeSets.Touched;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The provinces' duties of hiring among the dates of the year. */
class HiringOnTimelineViewTest extends TimelineScreen {

    private static final LocalDate AUGUST = LocalDate.of(2011, 8, 5);
    private static final Edit LATER = new Edit.DueOn(FakeTimelines.HIRING_REQUEST, null, AUGUST);

    @Test
    void theyAreAGroupBelowTheYearlyRowsAndAboveTheMonthlyOnes() {
        timeline("year=2554");
        assertThat(said(find(GanttChart.class).single()))
                .containsSubsequence(
                        "2 แผนพัฒนา 3 ปี",
                        "3 ข้อบัญญัติ Q2",
                        "งานจ้าง จนท.วถ.",
                        "แบบแสดงความประสงค์ ปี 2555",
                        "สรุปผลประเมิน จนท.วถ.",
                        "อนุมัติการจ้างเหมา ปี 2555",
                        "เมนูรายเดือน");
    }

    @Test
    void theTableSaysWhatTheyAreAndHasNoNumbersOfLaosForThem() {
        timeline("year=2554");
        assertThat(said(find(RoundTable.class).single()))
                .contains("แบบแสดงความประสงค์ ปี 2555", "ว 1353 ข้อ 1", "30 ก.ค. 2554")
                .doesNotContain("7 แบบแสดงความประสงค์");
    }

    @Test
    void oneIsDraggedAsEveryOtherDate() {
        timeline("year=2554");
        find(GanttChart.class).single().dragged("hiring-request", "due", "2011-08-05");
        assertThat(sets.all.getFirst().lines()).extracting(line -> line.edit()).containsExactly(LATER);
        assertThat(address()).contains("round=hiring-request");
    }

    @Test
    void nothingIsAcceptedUntilADayInThem() {
        timeline("year=2554&round=hiring-request");
        assertThat(date("วันครบกำหนด").getValue()).isEqualTo(LocalDate.of(2011, 7, 30));
        assertThat(find(BuddhistDatePicker.class).all().stream().filter(field -> "วันปิดรับ".equals(field.getLabel())))
                .noneMatch(BuddhistDatePicker::isVisible);
        assertThat(find(NativeButton.class).all())
                .extracting(one -> String.valueOf(one.getElement().getAttribute("aria-label")))
                .noneMatch(label -> label.startsWith("วันปิดรับ แบบแสดงความประสงค์"));
    }

    @Test
    void whoIsTouchedAreProvincesEachALinkToItsStep() {
        sets.steps.add(Touched.ofStep(
                new HiringStepId(5),
                "นครราชสีมา",
                Fakes.KORAT,
                FakeTimelines.HIRING_REQUEST,
                "hiring-request",
                "2555-30-H001"));
        sets.add(State.DRAFT, FakeChangeSets.ME, true, LATER);
        timeline("year=2554");
        test(link("1,604")).click();
        assertThat(find(Anchor.class).withText("นครราชสีมา").single().getHref()).isEqualTo("hiring/step/5");
        assertThat(dialog()).contains("แบบแสดงความประสงค์ ปี 2555", "2555-30-H001");
    }

    @Test
    void aStepThatStandsInNoCalendarIsCalledByItsKind() {
        sets.steps.add(Touched.ofStep(
                new HiringStepId(6), "นครราชสีมา", Fakes.KORAT, null, StepKind.DOCUMENTS.name(), "2555-30-H007"));
        sets.add(State.DRAFT, FakeChangeSets.ME, true, LATER);
        timeline("year=2554");
        test(link("1,604")).click();
        assertThat(find(Anchor.class).withText("นครราชสีมา").single().getHref()).isEqualTo("hiring/step/6");
        assertThat(dialog()).contains("ส่งเอกสารการจ้าง", "2555-30-H007").doesNotContain("DOCUMENTS");
    }

    @Test
    void whatIsAppliedToIsCalledByWhatItIs() {
        sets.add(State.DRAFT, FakeChangeSets.ME, true, LATER);
        timeline("year=2554");
        assertThat(offers("ใช้กับ 1,604 ขั้นตอนงานจ้าง")).isTrue();
    }

    @Test
    void whereRoundsMoveBesideThemNothingIsSaidOfHowMany() {
        sets.add(State.DRAFT, FakeChangeSets.ME, true, LATER, DUE_IN_MARCH);
        timeline("year=2554");
        assertThat(offers("ใช้การแก้ไข")).isTrue();
    }
}
