package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import eplan.timeline.TimelineChanges.Change;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineViewTest extends ScreenTest {

    private static final LocalDate MARCH = LocalDate.of(2011, 3, 15);
    private static final String PROPOSED = "year=2554&round=plan&to=2011-03-15";

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    private TimelineView timeline(String query) {
        return open("timeline", query, TimelineView.class);
    }

    @Test
    void placeComesBackFromTheUrlAsItWent() {
        TimelinePlace place = new TimelinePlace(2554, "plan", "30", MARCH);
        assertThat(TimelinePlace.from(
                        QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(TimelinePlace.from(QueryParameters.fromString("to=15-3-2554&year=2011")))
                .isEqualTo(new TimelinePlace(null, null, null, null));
    }

    @Test
    void showsTheYearsRoundsWithTheirDates() {
        assertThat(said(timeline("")))
                .contains("ปฏิทินงาน ปีงบประมาณ 2554", "2 แผนพัฒนา 3 ปี", "1 พ.ย. 2553 – 28 ก.พ. 2554", "เมนูรายเดือน")
                .contains("28 ก.พ. 2554", "ว 1353 ที่ 2")
                .doesNotContain("มีการแก้ไขที่ยังไม่ใช้");
    }

    @Test
    void onlyTheYearOfTheLetterIsPublishedByIt() {
        assertThat(said(timeline("year=2554"))).contains("ประกาศใช้แล้ว · ว 1353");
        assertThat(said(timeline("year=2555"))).doesNotContain("ประกาศใช้แล้ว");
    }

    @Test
    void choosingARoundPutsItIntoTheUrlAndOffersTheMove() {
        timeline("");
        test(find(NativeButton.class).withText("2 แผนพัฒนา 3 ปี").single()).click();
        assertThat(address()).contains("round=plan");
        assertThat(find(BuddhistDatePicker.class).single().isVisible()).isTrue();
    }

    @Test
    void proposedDateIsCountedBeforeAnythingChanges() {
        String said = said(timeline(PROPOSED));
        assertThat(said)
                .contains("มีการแก้ไขที่ยังไม่ใช้ 1 จุด", "15 มี.ค. +15 วัน", "1,604", "−1,212", "37", "58", "6,248")
                .contains("นครราชสีมา 71 · อุบลราชธานี 58 · ขอนแก่น 49", "ยังไม่มีอะไรเปลี่ยน");
        assertThat(fakes.changes.changes).isEmpty();
    }

    @Test
    void reasonIsAskedAndThenTheMoveIsMade() {
        timeline(PROPOSED);
        test(button("ใช้กับ 1,604 อปท.")).click();
        assertThat(field("เหตุผล (จำเป็น)").isInvalid()).isTrue();
        assertThat(fakes.changes.changes).isEmpty();

        test(field("เหตุผล (จำเป็น)")).setValue("น้ำท่วมภาคตะวันออกเฉียงเหนือ");
        test(field("หนังสืออ้างอิง")).setValue("มท 0810.5/ว 0312");
        test(button("ใช้กับ 1,604 อปท.")).click();
        assertThat(fakes.changes.changes)
                .extracting(Change::round, Change::oldDue, Change::newDue, Change::reason, Change::letter)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        FakeTimelines.PLAN,
                        LocalDate.of(2011, 2, 28),
                        MARCH,
                        "น้ำท่วมภาคตะวันออกเฉียงเหนือ",
                        "มท 0810.5/ว 0312"));
        assertThat(notified()).contains("เลื่อนแล้ว: 2 แผนพัฒนา 3 ปี ครบกำหนด 15 มี.ค. 2554");
        assertThat(address()).doesNotContain("to=");
    }

    @Test
    void refusedDateSaysWhyAndOffersNoMove() {
        String said = said(timeline("year=2554&round=plan&to=2010-10-15"));
        assertThat(said).contains("วันครบกำหนด 15 ต.ค. 2553 อยู่ก่อนวันเปิดงวด 1 พ.ย. 2553");
        assertThat(find(Button.class).withText("ใช้กับ 1,604 อปท.").exists()).isFalse();
    }

    @Test
    void staleMoveIsToldAndKeepsWhatWasTyped() {
        timeline(PROPOSED);
        fakes.changes.stale = true;
        test(field("เหตุผล (จำเป็น)")).setValue("น้ำท่วม");
        test(button("ใช้กับ 1,604 อปท.")).click();
        assertThat(notified()).contains("มีผู้อื่น");
        assertThat(field("เหตุผล (จำเป็น)").getValue()).isEqualTo("น้ำท่วม");
    }

    @Test
    @SuppressWarnings("unchecked")
    void moveForOneProvinceStartsFromItsOwnDate() {
        fakes.changes.own.add(
                new ProvinceDate(FakeTimelines.PLAN, new ProvinceId(83), "ภูเก็ต", "Phuket", LocalDate.of(2011, 3, 7)));
        String said = said(timeline("year=2554&round=plan&province=83"));
        assertThat(said).contains("ครบกำหนด 7 มี.ค. 2554", "จังหวัดที่มีวันครบกำหนดของตัวเอง", "ภูเก็ต 7 มี.ค. 2554");
        test(find(ComboBox.class).single()).selectItem("นครราชสีมา");
        assertThat(address()).contains("province=30");
    }

    @Test
    void latestMoveIsPutBackWithAReason() {
        timeline(PROPOSED);
        test(field("เหตุผล (จำเป็น)")).setValue("น้ำท่วม");
        test(button("ใช้กับ 1,604 อปท.")).click();
        test(button("ประวัติ")).click();
        assertThat(said(find(Dialog.class).single()))
                .contains(
                        "2 แผนพัฒนา 3 ปี · ทั้งประเทศ", "28 ก.พ. 2554 → 15 มี.ค. 2554", "ประภา วงศ์ดี · 9 มี.ค. 10.12");
        test(find(Button.class).withText("ย้อนกลับ").single()).click();
        test(find(TextArea.class).single()).setValue("หนังสือถูกยกเลิก");
        test(find(Button.class).withText("ย้อนกลับ").all().getLast()).click();
        assertThat(fakes.changes.undone).containsExactly("1 หนังสือถูกยกเลิก");
    }

    @Test
    void holidaysAreListedWithTheirSourceAndAdded() {
        timeline("");
        test(button("วันหยุดราชการ")).click();
        assertThat(said(find(Dialog.class).single())).contains("18 ก.พ. 2554", "วันมาฆบูชา", "Thai lunar calendar");
        test(find(BuddhistDatePicker.class).all().getLast()).setValue(LocalDate.of(2011, 5, 16));
        test(field("ชื่อวันหยุด")).setValue("วันหยุดพิเศษ");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(notified()).contains("โปรดระบุที่มา");
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(said(find(Dialog.class).single())).contains("16 พ.ค. 2554", "มติ ครม.");
    }

    @Test
    void officersLookButHaveNothingToMove() {
        fakes.actAs(Role.HQ_OFFICER);
        TimelineView view = timeline(PROPOSED);
        assertThat(said(view)).contains("2 แผนพัฒนา 3 ปี");
        assertThat(find(NativeButton.class, view).exists()).isFalse();
        assertThat(find(BuddhistDatePicker.class).exists()).isFalse();
        assertThat(find(Button.class).withText("คัดลอกไปปี 2555").exists()).isFalse();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
