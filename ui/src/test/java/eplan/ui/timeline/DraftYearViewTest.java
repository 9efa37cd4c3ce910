package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.YearDrafts;
import eplan.ui.testing.FakeTimelines;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** A year that is a draft: its bars are moved at once, and its holidays after one has seen what moves. */
class DraftYearViewTest extends TimelineScreen {

    private static final LocalDate FEBRUARY = LocalDate.of(2011, 2, 28);
    private static final LocalDate MONDAY = LocalDate.of(2011, 5, 16);
    private static final String KEEP = "บันทึกวันหยุด";

    private final FakeDraftYear draft = new FakeDraftYear();

    @Override
    protected void register(GenericApplicationContext context) {
        super.register(context);
        context.registerBean(YearDrafts.class, draft::face);
    }

    private GanttChart chart() {
        timeline("year=2554");
        return find(GanttChart.class).single();
    }

    @Test
    void anEdgeThatIsDraggedMovesTheDraftsRoundAtOnce() {
        chart().dragged("plan", "due", "2011-03-15");
        assertThat(draft.kept).hasSize(1);
        assertThat(draft.kept.getFirst().dueOn()).isEqualTo(MARCH);
        assertThat(draft.kept.getFirst().opensOn()).isEqualTo(LocalDate.of(2010, 11, 1));
        assertThat(shown())
                .contains("2 แผนพัฒนา 3 ปี · วันครบกำหนด: 28 ก.พ. 2554 → 15 มี.ค. 2554 บันทึกลงร่างแล้ว")
                .doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
        assertThat(sets.done).as("no change set").isEmpty();
    }

    @Test
    void theLastMoveIsTakenBack() {
        chart().dragged("plan", "due", "2011-03-15");
        test(button("คืนวันเดิม")).click();
        assertThat(draft.kept).hasSize(2);
        assertThat(draft.kept.getLast().dueOn()).isEqualTo(FEBRUARY);
        assertThat(shown()).doesNotContain("บันทึกลงร่างแล้ว");
    }

    @Test
    void theFirstDayIsDraggedThoughItHasPassedElsewhere() {
        GanttChart chart = chart();
        assertThat(find(Span.class, chart).all())
                .anyMatch(edge -> edge.hasClassName("gantt-handle") && edge.hasClassName("opens"));
        chart.dragged("plan", "opens", "2010-11-08");
        assertThat(draft.kept.getLast().opensOn()).isEqualTo(LocalDate.of(2010, 11, 8));
        assertThat(draft.kept.getLast().dueOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void aRefusedDragSaysWhyBelowTheChart() {
        draft.fails = new Refused("refused.move.no-reason");
        chart().dragged("plan", "due", "2011-03-15");
        assertThat(shown()).contains("โปรดระบุเหตุผล").doesNotContain("บันทึกลงร่างแล้ว");
    }

    @Test
    void whoWasOvertakenIsTold() {
        draft.fails = new StaleForm("round");
        chart().dragged("plan", "due", "2011-03-15");
        assertThat(notified()).contains("มีผู้อื่นแก้ไขเรื่องนี้ไปก่อน");
        assertThat(shown()).doesNotContain("บันทึกลงร่างแล้ว");
    }

    @Test
    void whatIsNoDayOrNoEdgeMovesNothing() {
        GanttChart chart = chart();
        chart.dragged("plan", "due", "2011-02-28");
        chart.dragged("plan", "side", "2011-03-15");
        chart.dragged("plan", "due", "soon");
        assertThat(draft.kept).isEmpty();
    }

    @Test
    void theBarsAreNoButtonsAndOfficersMoveNothing() {
        assertThat(find(NativeButton.class, chart()).exists()).isFalse();
        fakes.actAs(Role.HQ_OFFICER);
        GanttChart chart = chart();
        assertThat(find(Span.class, chart).all()).noneMatch(edge -> edge.hasClassName("gantt-handle"));
        chart.dragged("plan", "due", "2011-03-15");
        assertThat(draft.kept).isEmpty();
        assertThat(find(DraftBars.class).all()).noneMatch(DraftBars::isVisible);
    }

    @Test
    void aNewHolidayIsKeptAfterOneHasSeenWhatMoves() {
        following.add(new DateChange(FakeTimelines.PLAN, "plan", null, FEBRUARY, LocalDate.of(2011, 3, 1)));
        holidays();
        type("วันที่", MONDAY);
        test(field("ชื่อวันหยุด")).setValue("วันหยุดพิเศษ");
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(said(find(HolidayAhead.class).single()))
                .contains("เลื่อนตามวันหยุด", "2 แผนพัฒนา 3 ปี · ทั้งประเทศ", "28 ก.พ. 2554 → 1 มี.ค. 2554");
        assertThat(fakes.holidays.all).as("nothing has changed yet").hasSize(1);

        test(button(KEEP)).click();
        assertThat(fakes.holidays.all).hasSize(2);
        assertThat(said(find(HolidayForm.class).single())).contains("เพิ่มวันหยุด 16 พ.ค. 2554 แล้ว");
        assertThat(sets.done).isEmpty();
    }

    @Test
    void whatIsRefusedThenIsSaidInTheForm() {
        holidays();
        type("วันที่", MONDAY);
        test(field("ชื่อวันหยุด")).setValue("วันหยุดพิเศษ");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(said(find(HolidayAhead.class).single())).contains("ไม่มีวันครบกำหนดใดเลื่อน");
        test(button(KEEP)).click();
        assertThat(said(find(HolidayForm.class).single())).contains("โปรดระบุที่มา");
        assertThat(field("ชื่อวันหยุด").getValue()).isEqualTo("วันหยุดพิเศษ");
        assertThat(fakes.holidays.all).hasSize(1);
    }

    @Test
    void aMovedHolidayTakesItsOldDayAlong() {
        holidays();
        test(rowButton("ย้าย 18 ก.พ. 2554")).click();
        type("วันที่", MONDAY);
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("ย้ายวันหยุด")).click();
        test(button(KEEP)).click();
        assertThat(fakes.holidays.all)
                .singleElement()
                .satisfies(moved -> assertThat(moved.day()).isEqualTo(MONDAY));
    }

    @Test
    void beforeOneIsCancelledItIsShownWhatMoves() {
        following.add(new DateChange(FakeTimelines.PLAN, "plan", null, LocalDate.of(2011, 3, 1), FEBRUARY));
        holidays();
        test(rowButton("ลบวันหยุด 18 ก.พ. 2554")).click();
        assertThat(dialog()).contains("วันมาฆบูชา จะเป็นวันทำการ", "1 มี.ค. 2554 → 28 ก.พ. 2554");
        test(find(TextArea.class).all().getLast()).setValue("ยกเลิกตามมติ");
        test(find(Button.class)
                        .withText("ลบวันหยุด")
                        .withCondition(one -> one.getAriaLabel().isEmpty())
                        .single())
                .click();
        assertThat(fakes.holidays.all).isEmpty();
    }

    private void holidays() {
        timeline("year=2554");
        test(button("วันหยุดราชการ")).click();
    }

    private Button rowButton(String label) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
