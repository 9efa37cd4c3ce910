package eplan.ui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.cycle.Ladder;
import eplan.cycle.LadderRow;
import eplan.cycle.LadderSetting;
import eplan.cycle.LateRecord;
import eplan.cycle.Rung.Name;
import eplan.people.Role;
import eplan.timeline.RoundKind;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = LadderView.class)
class LadderViewTest extends ScreenTest {

    private static final String USE = "ใช้ตารางนี้…";

    private final FakeLadder ladder = new FakeLadder();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Ladder.class, () -> ladder);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.ladder");
    }

    @BeforeEach
    void owner() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    private LadderView page(String query) {
        return open("ladder", query, LadderView.class);
    }

    private RowLine line(int number) {
        return find(RowLine.class).all().get(number - 1);
    }

    private void days(int number, Integer days) {
        find(IntegerField.class, line(number)).single().setValue(days);
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(int number, String field) {
        String name = "แถวที่ " + number + " " + field;
        return find(Select.class, line(number)).all().stream()
                .filter(one -> name.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private Button named(String name) {
        return find(Button.class).all().stream()
                .filter(one -> name.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    /** Gives the reason in the dialog that is open. */
    private void because(String reason, String act) {
        ReasonDialog dialog = find(ReasonDialog.class).all().getLast();
        test(find(TextArea.class, dialog).single()).setValue(reason);
        test(find(Button.class, dialog).withText(act).single()).click();
    }

    @Test
    void showsTheRowsKindByKindInWords() {
        LadderView page = page("");

        assertThat(find(RowLine.class).all()).hasSize(6);
        assertThat(said(page))
                .contains("ใช้ฉบับที่ 2 อยู่", "งวดบันทึก (แถว 2, 3 และ 5)", "งวดรายเดือน")
                .contains("ก่อนกำหนด 7 วันทำการ", "เมื่อพ้นกำหนด", "พ้นกำหนด 12 วันทำการ")
                .contains("เร่งรัด อปท.");
        assertThat(button(USE).isEnabled()).isFalse();
    }

    @Test
    void everyFieldOfARowSaysItsRow() {
        page("");
        assertThat(find(Select.class, line(3)).all())
                .extracting(one -> ((Select<?>) one).getAriaLabel().orElse(""))
                .containsExactlyInAnyOrder(
                        "แถวที่ 3 ขั้น", "แถวที่ 3 ใคร ทำอะไร", "แถวที่ 3 ประวัติในปีนี้", "แถวที่ 3 จังหวัด");
        assertThat(find(IntegerField.class, line(3)).single().getAriaLabel()).contains("แถวที่ 3 วันทำการ");
    }

    @Test
    void aChangedTableIsPutInForceWithAReason() {
        page("");
        days(3, 4);
        test(select(3, "ประวัติในปีนี้")).selectItem("ล่าช้า 2 งวดขึ้นไป");
        test(select(3, "จังหวัด")).selectItem("เข้มงวด");
        test(button(USE)).click();
        because("เร่งขึ้น", USE);

        assertThat(ladder.done).containsExactly("activate 2 เร่งขึ้น");
        LadderRow row = ladder.inForce().rows().get(2);
        assertThat(row.workingDays()).isEqualTo(4);
        assertThat(row.late()).isEqualTo(LateRecord.MORE);
        assertThat(row.setting()).isEqualTo(LadderSetting.STRICT);
        assertThat(notified()).contains("ใช้บันไดการเร่งรัดฉบับที่ 3 แล้ว");
        assertThat(button(USE).isEnabled()).isFalse();
    }

    @Test
    void anotherRungIsForOtherPeople() {
        page("");
        test(select(4, "ขั้น")).selectItem("บันทึกแทน");
        assertThat(said(line(4))).contains("ขอข้อมูลมาบันทึกแทน");
        test(select(3, "ใคร ทำอะไร")).selectItem("กรม (สถ.)");
        assertThat(said(line(3))).contains("ติดตามกับจังหวัด");
    }

    @Test
    void whatIsWrongStandsAtTheTopAndAtItsRows() {
        ladder.rules = rows -> List.of(FakeLadder.notRising(), FakeLadder.gap());
        page("");
        days(3, 0);

        assertThat(said(find(ProblemList.class).single()))
                .contains("มีที่ต้องแก้ 2 ข้อ")
                .contains("ขั้น 2 ต้องมาหลังขั้นก่อนหน้า สำหรับ งวดบันทึก (แถว 2, 3 และ 5) (แถวที่ 2, 3)")
                .contains("ไม่มีขั้น 3 สำหรับ งวดรายเดือน");
        assertThat(said(line(3))).contains("ขั้น 2 ต้องมาหลังขั้นก่อนหน้า");
        assertThat(said(line(4))).doesNotContain("ต้องมาหลัง");
        assertThat(button(USE).isEnabled()).isFalse();
        test(find(NativeButton.class, find(ProblemList.class).single()).single())
                .click();
    }

    @Test
    void daysThatAreNotFilledInAreNotZero() {
        ladder.rules = rows -> {
            assertThat(rows.get(2).workingDays()).isNotZero();
            return List.of();
        };
        page("");
        days(3, null);
        assertThat(said(line(3))).doesNotContain("พ้นกำหนด");
    }

    @Test
    void rowsComeAndGo() {
        page("");
        test(named("เพิ่มแถวในงวดบันทึก (แถว 2, 3 และ 5)")).click();
        assertThat(find(RowLine.class).all()).hasSize(7);
        assertThat(said(line(4))).contains("ก่อนกำหนด 1 วันทำการ");
        test(named("ลบแถวที่ 4")).click();
        assertThat(find(RowLine.class).all()).hasSize(6);
        assertThat(button(USE).isEnabled()).isFalse();
    }

    @Test
    void theDraftStaysWhileTabsChangeUntilItIsGivenUp() {
        page("");
        days(3, 4);
        page("tab=history");
        page("");
        assertThat(find(IntegerField.class, line(3)).single().getValue()).isEqualTo(4);
        test(button("คืนค่าตามที่ใช้อยู่")).click();
        assertThat(find(IntegerField.class, line(3)).single().getValue()).isEqualTo(5);
    }

    @Test
    void whoWasLateSeesWhatCameAndGoesOnFromThere() {
        LadderView page = page("");
        days(3, 4);
        List<LadderRow> theirs = new ArrayList<>(ladder.inForce().rows());
        theirs.set(5, FakeLadder.row(RoundKind.MONTHLY, Name.LEVEL_2, 15));
        ladder.overtakenBy(theirs);
        test(button(USE)).click();
        because("เร่งขึ้น", USE);

        assertThat(ladder.done).isEmpty();
        assertThat(find(ReasonDialog.class).all()).noneMatch(ReasonDialog::isOpened);
        assertThat(said(find(NewerVersion.class).single()))
                .contains("มีการใช้ฉบับที่ 3 แล้ว โดย ประภา “ปีใหม่”")
                .contains("พ้นกำหนด 12 วันทำการ · ท้องถิ่นจังหวัด → พ้นกำหนด 15 วันทำการ");
        assertThat(said(page)).contains("ใช้ฉบับที่ 3 อยู่");
        assertThat(find(IntegerField.class, line(3)).single().getValue()).isEqualTo(4);

        button(USE).click();
        because("เร่งขึ้น", USE);
        assertThat(ladder.done).containsExactly("activate 3 เร่งขึ้น");
    }

    @Test
    void theBenchTriesTheDraftOnAProvinceToday() {
        page("");
        days(2, 1);
        test(button("ลองกับวันนี้")).click();

        assertThat(ladder.done).containsExactly("try 30 1");
        Component pane = find(TrialPane.class).single();
        assertThat(said(pane))
                .contains("เปลี่ยนขั้น 12 งวด", "ขั้น 1 → ขั้น 2", "ยังไม่ถึงขั้นใด เหมือนเดิม", "40 งวด")
                .contains("อบต. หนองบัวศาลา", "แผนพัฒนา · เกินกำหนด 7 วันทำการ")
                .contains("ตอนนี้ ขั้น 1 · เจ้าหน้าที่ สถจ.", "ตารางใหม่ ขั้น 2 · ท้องถิ่นจังหวัด", "ไม่มีขั้นต่อไป");
        assertThat(find(Anchor.class, pane).all()).extracting(Anchor::getHref).contains("lao/417?year=2554&round=plan");
    }

    @Test
    void theBenchSaysWhenNothingWaits() {
        ladder.empty = true;
        page("");
        test(button("ลองกับวันนี้")).click();
        assertThat(said(find(TrialPane.class).single())).contains("จังหวัดนี้ไม่มีงวดที่รอบันทึก");
    }

    @Test
    void theHistorySaysWhoChangedWhatAndWhy() {
        LadderView page = page("tab=history");
        assertThat(said(page))
                .contains("ฉบับที่ 2", "ใช้อยู่", "โดย ประภา “น้ำท่วม”")
                .contains("งวดรายเดือน · ขั้น 2 · พ้นกำหนด 10 วันทำการ · ท้องถิ่นจังหวัด → พ้นกำหนด 12 วันทำการ")
                .contains("ฉบับที่ 1", "มากับระบบ 6 แถว");
    }

    @Test
    void anEarlierVersionCanBeGoneOnFrom() {
        page("tab=history");
        test(button("แก้ต่อจากฉบับที่ 1")).click();
        roundTrip();
        assertThat(find(IntegerField.class, line(6)).single().getValue()).isEqualTo(10);
        assertThat(button(USE).isEnabled()).isTrue();
    }

    @Test
    void whatWasTypedIsNotGivenUpUnasked() {
        page("");
        days(3, 4);
        page("tab=history");
        test(button("แก้ต่อจากฉบับที่ 1")).click();
        test(find(ConfirmDialog.class).single()).cancel();
        page("");
        assertThat(find(IntegerField.class, line(3)).single().getValue()).isEqualTo(4);

        page("tab=history");
        button("แก้ต่อจากฉบับที่ 1").click();
        test(find(ConfirmDialog.class).all().getLast()).confirm();
        roundTrip();
        assertThat(find(IntegerField.class, line(3)).single().getValue()).isEqualTo(5);
        assertThat(find(IntegerField.class, line(6)).single().getValue()).isEqualTo(10);
    }

    @Test
    void aProvinceIsMadeStrictWithAReason() {
        page("tab=settings");
        test(named("เปลี่ยนเป็นเข้มงวด นครราชสีมา")).click();
        because("ล่าช้าทั้งจังหวัด", "เปลี่ยนเป็นเข้มงวด");
        assertThat(ladder.done).containsExactly("30 STRICT ล่าช้าทั้งจังหวัด");
        assertThat(said(find(SettingList.class).single()))
                .contains("เข้มงวด", "โดย ประภา “ล่าช้าทั้งจังหวัด”", "กลับเป็นปกติ");
    }

    @Test
    void theOthersOfHeadquartersOnlyRead() {
        fakes.actAs(Role.AUDITOR);
        page("");
        assertThat(find(Button.class).withText(USE).exists()).isFalse();
        assertThat(find(IntegerField.class, line(3)).single().isReadOnly()).isTrue();
        assertThat(find(Button.class, find(LadderEditor.class).single()).exists())
                .isFalse();
        page("tab=settings");
        assertThat(find(Button.class, find(SettingList.class).single()).exists())
                .isFalse();
    }

    @Test
    void onlyHeadquartersFindItInTheNavigation() {
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(new LadderNavigation().of(fakes.actor)).hasSize(role.ofHeadquarters() ? 1 : 0);
        }
    }
}
