package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.State;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.testing.FakeTimelines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends TimelineScreen {

    @Test
    void placeComesBackFromTheUrlAsItWent() {
        TimelinePlace place = new TimelinePlace(2554, "plan", "30", 7L, MARCH);
        assertThat(TimelinePlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(TimelinePlace.from(QueryParameters.fromString("to=15-3-2554&year=2011&set=x")))
                .isEqualTo(TimelinePlace.START);
    }

    @Test
    void showsTheYearsRoundsWithTheirDates() {
        assertThat(said(timeline("")))
                .contains("ปฏิทินงาน ปีงบประมาณ 2554", "2 แผนพัฒนา 3 ปี", "1 พ.ย. 2553 – 28 ก.พ. 2554", "เมนูรายเดือน")
                .contains("28 ก.พ. 2554", "ว 1353 ที่ 2", "ไม่เลื่อน")
                .doesNotContain("มีการแก้ไขที่ยังไม่ใช้", "การแก้ไขอื่นในปีนี้");
        assertThat(sets.all).as("looking makes no draft").isEmpty();
    }

    @Test
    void onlyTheYearOfTheLetterIsPublishedByIt() {
        assertThat(said(timeline("year=2554"))).contains("ประกาศใช้แล้ว · ว 1353");
        assertThat(said(timeline("year=2555"))).doesNotContain("ประกาศใช้แล้ว");
    }

    @Test
    void choosingARoundPutsItIntoTheUrlAndOffersItsDates() {
        timeline("");
        test(link("2 แผนพัฒนา 3 ปี")).click();
        assertThat(address()).contains("round=plan");
        assertThat(date("วันครบกำหนด").getValue()).isEqualTo(LocalDate.of(2011, 2, 28));
        assertThat(find(BuddhistDatePicker.class).all().stream().filter(field -> "วันเปิด".equals(field.getLabel())))
                .as("it has opened")
                .noneMatch(BuddhistDatePicker::isVisible);
    }

    @Test
    void aDateOfTheTableOpensThePanelOnItsField() {
        timeline("");
        NativeButton lock = find(NativeButton.class).all().stream()
                .filter(one -> String.valueOf(one.getElement().getAttribute("aria-label"))
                        .startsWith("วันปิดรับ 2 แผนพัฒนา 3 ปี"))
                .findFirst()
                .orElseThrow();
        test(lock).click();
        assertThat(address()).contains("round=plan");
        assertThat(date("วันปิดรับ").isVisible()).isTrue();
    }

    @Test
    void aTypedDateIsCollectedDrawnAndCountedBeforeAnythingChanges() {
        timeline(PLAN);
        type("วันครบกำหนด", MARCH);
        assertThat(sets.all.getFirst().lines()).extracting(line -> line.edit()).containsExactly(DUE_IN_MARCH);
        assertThat(shown())
                .contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด", "15 มี.ค. +15 วัน", "28 ก.พ. 2554 → 15 มี.ค. 2554")
                .contains("1,604", "−1,212", "37", "58", "6,248", "ยังไม่มีอะไรเปลี่ยน")
                .contains("นครราชสีมา 71 · อุบลราชธานี 58 · ขอนแก่น 49");
        assertThat(sets.done).hasSize(1);
    }

    @Test
    void whoTypesKeepsTheKeyboardWhenTheScreenIsDrawnAnew() {
        timeline(PLAN);
        List<String> takenOut = new ArrayList<>();
        find(RoundForm.class).single().addDetachListener(gone -> takenOut.add("form"));
        find(RoundTable.class).single().addDetachListener(gone -> takenOut.add("table"));
        type("วันครบกำหนด", MARCH);
        assertThat(shown()).contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด");
        assertThat(takenOut).isEmpty();
    }

    @Test
    void theChartShowsWhenARoundLocks() {
        timeline(PLAN);
        assertThat(locks()).isEmpty();
        type("วันปิดรับ", LocalDate.of(2011, 4, 30));
        assertThat(locks())
                .singleElement()
                .satisfies(lock ->
                        assertThat(lock.getElement().getAttribute("title")).isEqualTo("ปิดรับ 30 เม.ย. 2554"));
    }

    private List<Span> locks() {
        return find(Span.class, chart()).all().stream()
                .filter(mark -> mark.hasClassName("gantt-lock"))
                .toList();
    }

    @Test
    void editsOfSeveralDatesCollect() {
        timeline(PLAN);
        type("วันครบกำหนด", MARCH);
        type("วันปิดรับ", LocalDate.of(2011, 4, 30));
        assertThat(shown()).contains("มีการแก้ไขที่ยังไม่ใช้ 2 จุด", "ไม่มี → 30 เม.ย. 2554");
    }

    @Test
    void theDateInForceTakesTheEditOutAgain() {
        sets.add(State.DRAFT, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline(PLAN);
        type("วันครบกำหนด", LocalDate.of(2011, 2, 28));
        assertThat(sets.done).containsExactly("drop");
        assertThat(shown()).doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
    }

    @Test
    void aRefusedDateSaysWhyAtItsFieldAndStaysThere() {
        timeline(PLAN);
        type("วันครบกำหนด", LocalDate.of(2010, 10, 15));
        assertThat(date("วันครบกำหนด").isInvalid()).isTrue();
        assertThat(date("วันครบกำหนด").getErrorMessage())
                .contains("วันครบกำหนด 15 ต.ค. 2553 อยู่ก่อนวันเปิดงวด 1 พ.ย. 2553");
        assertThat(sets.done).isEmpty();
        assertThat(offers("ใช้กับ 1,604 อปท.")).isFalse();
    }

    @Test
    void aProposedDateThatComesByALinkGoesIntoTheDraft() {
        timeline(PLAN + "&to=2011-03-15");
        assertThat(sets.all.getFirst().lines()).extracting(line -> line.edit()).containsExactly(DUE_IN_MARCH);
        assertThat(shown()).contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด");
    }

    @Test
    void aLinkWithADateThatIsNoneSaysWhy() {
        timeline(PLAN + "&to=2010-10-15");
        assertThat(date("วันครบกำหนด").getErrorMessage()).contains("อยู่ก่อนวันเปิดงวด");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProvinceStartsFromItsOwnDate() {
        fakes.changes.own.add(
                new ProvinceDate(FakeTimelines.PLAN, new ProvinceId(83), "ภูเก็ต", "Phuket", LocalDate.of(2011, 3, 7)));
        assertThat(said(timeline(PLAN + "&province=83"))).contains("ครบกำหนด 7 มี.ค. 2554");
        type("วันครบกำหนด", MARCH);
        assertThat(sets.all.getFirst().lines())
                .extracting(line -> line.edit())
                .containsExactly(new Edit.DueOn(FakeTimelines.PLAN, new ProvinceId(83), MARCH));
        assertThat(shown()).contains("2 แผนพัฒนา 3 ปี · ภูเก็ต", "แก้ 1");
        test(find(ComboBox.class).single()).selectItem("นครราชสีมา");
        assertThat(address()).contains("province=30");
    }

    @Test
    void whoHasADateOfTheirOwnIsListedWithWhoAndWhy() {
        timeline("");
        test(link("1")).click();
        assertThat(dialog()).contains("ภูเก็ต", "28 ก.พ. 2554 → 7 มี.ค. 2554", "“คลื่นลมแรง” · ประภา วงศ์ดี");
        test(button("ปิด")).click();
        test(link("30")).click();
        assertThat(dialog()).contains("อบต. หนองบัวศาลา", "“ไฟไหม้สำนักงาน” · วิชัย หัวหน้า", "จาก 30");
        assertThat(find(Anchor.class).withText("อบต. หนองบัวศาลา").single().getHref())
                .isEqualTo("lao/417?year=2554&round=plan");
    }

    @Test
    void anEdgeThatWasDraggedBecomesAnEdit() {
        timeline("year=2554");
        chart().dragged("plan", "due", "2011-03-15");
        assertThat(sets.all.getFirst().lines()).extracting(line -> line.edit()).containsExactly(DUE_IN_MARCH);
        assertThat(address()).contains("round=plan");
        assertThat(shown()).contains("15 มี.ค. +15 วัน");
    }

    @Test
    void aRefusedDragSaysWhyAndTheBarIsAsItWas() {
        timeline("year=2554");
        chart().dragged("plan", "due", "2010-10-15");
        assertThat(date("วันครบกำหนด").getErrorMessage()).contains("อยู่ก่อนวันเปิดงวด");
        assertThat(shown()).doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
    }

    @Test
    void whatNoBarHasCannotBeDragged() {
        timeline("year=2554");
        chart().dragged("nothing", "due", "2011-03-15");
        chart().dragged("plan", "side", "2011-03-15");
        chart().dragged("plan", "due", "soon");
        chart().dragged(null, null, null);
        assertThat(sets.done).isEmpty();
    }

    @Test
    void officersLookButHaveNothingToMove() {
        fakes.actAs(Role.HQ_OFFICER);
        sets.add(State.SUBMITTED, "สมชาย ใจกล้า", false, DUE_IN_MARCH);
        TimelineView view = timeline(PLAN);
        assertThat(said(view)).contains("2 แผนพัฒนา 3 ปี", "ชุดการแก้ไขของสมชาย ใจกล้า · 1 จุด", "รอผู้อื่นใช้");
        assertThat(find(NativeButton.class, view).withText("2 แผนพัฒนา 3 ปี").exists())
                .isFalse();
        assertThat(find(BuddhistDatePicker.class).exists()).isFalse();
        assertThat(offers("คัดลอกไปปี 2555")).isFalse();
        chart().dragged("plan", "due", "2011-03-15");
        test(button("ดู")).click();
        assertThat(shown()).contains("28 ก.พ. 2554 → 15 มี.ค. 2554");
        assertThat(offers("ใช้กับ 1,604 อปท.")).isFalse();
        assertThat(sets.done).isEmpty();
        assertThat(sets.previews).isZero();
    }

    private GanttChart chart() {
        return find(GanttChart.class).single();
    }
}
