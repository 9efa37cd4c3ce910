package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Role;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Problem;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.testing.FakeTimelines;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The year as a whole: how far it is, what is wrong, and putting it in force. */
@ViewPackages(classes = YearsView.class)
class YearsViewTest extends YearsScreen {

    private static final Problem WARNING = new Problem(false, "month-gap", null, List.of("2011-03-01"));
    private static final Problem ERROR =
            new Problem(true, "due-before-open", FakeTimelines.PLAN, List.of("2010-10-15", "2010-11-01"));

    @Test
    void showsHowFarTheYearIsAndItsRounds() {
        assertThat(said(page()))
                .contains("ปี 2554", "ร่าง", "ยังเป็นร่าง", "ไม่พบสิ่งที่ต้องแก้")
                .contains(PLAN, "1 พ.ย. 2553 ถึง 28 ก.พ. 2554", "วิสัยทัศน์และยุทธศาสตร์", "ไม่เลื่อน")
                .contains("ตามบันไดการเร่งรัด", "ว 1353 ที่ 2");
    }

    @Test
    void errorsComeFirstInWordsAndLeadToTheirRound() {
        drafts.problems.addAll(List.of(WARNING, ERROR));
        YearsView page = page();
        YearProblems problems = find(YearProblems.class, page).single();

        assertThat(said(problems))
                .contains("ต้องแก้ก่อนประกาศใช้ 1 ข้อ · ควรตรวจดู 1 ข้อ")
                .contains(PLAN + ": วันครบกำหนด 15 ต.ค. 2553 อยู่ก่อนวันเปิด 1 พ.ย. 2553")
                .contains("1 มี.ค. 2554");
        assertThat(said(problems).indexOf("15 ต.ค. 2553"))
                .isLessThan(said(problems).indexOf("1 มี.ค. 2554"));

        test(find(NativeButton.class, problems).single()).click();
        assertThat(field("ชื่อภาษาไทย", find(PlanDialog.class).single()).getValue())
                .isEqualTo("แผนพัฒนา 3 ปี");
    }

    @Test
    void isPublishedWithAReason() {
        YearsView page = page();
        press("ประกาศใช้…", page);
        because("ตามหนังสือสั่งการ", "ประกาศใช้");

        assertThat(drafts.done).containsExactly("publish 2554 ตามหนังสือสั่งการ");
        assertThat(notified()).contains("ประกาศใช้ปฏิทินปี 2554 แล้ว");
    }

    @Test
    void aRefusalIsSaidWhereTheReasonIsTyped() {
        drafts.refuses = true;
        press("ประกาศใช้…", page());
        because("ลองดู", "ประกาศใช้");

        assertThat(find(TextArea.class, find(ReasonDialog.class).single())
                        .single()
                        .getErrorMessage())
                .isEqualTo("โปรดระบุเหตุผล");
    }

    @Test
    void whereFourEyesAreNeededItIsSubmittedFirst() {
        fourEyes = true;
        YearsView page = page();
        assertThat(find(Button.class, page).withText("ประกาศใช้…").exists()).isFalse();
        press("ส่งให้ผู้อื่นประกาศใช้…", page);
        because("ตรวจแล้ว", "ส่ง");
        assertThat(drafts.done).containsExactly("submit 2554 ตรวจแล้ว");

        drafts.submittedBy = "สมชาย";
        page = page();
        assertThat(said(page)).contains("รอประกาศใช้", "สมชาย ขอให้ประกาศใช้", "ใช้อยู่");
        assertThat(find(Button.class, page).withText("ประกาศใช้…").exists()).isTrue();
    }

    @Test
    void whoSubmittedItWaitsForSomebodyElse() {
        fourEyes = true;
        drafts.submittedBy = "ประภา";
        drafts.mine = true;
        YearsView page = page();

        assertThat(said(page)).contains("ท่านขอให้ประกาศใช้แล้ว รอเจ้าของกระบวนงานอีกคน");
        assertThat(find(Button.class, page).withText("ประกาศใช้…").exists()).isFalse();
        assertThat(find(Button.class, page).withText("ส่งให้ผู้อื่นประกาศใช้…").exists())
                .isFalse();
    }

    @Test
    void whoSubmittedItPublishesItOnceFourEyesAreOff() {
        drafts.submittedBy = "ประภา";
        drafts.mine = true;

        assertThat(find(Button.class, page()).withText("ประกาศใช้…").exists()).isTrue();
    }

    @Test
    void theModelsRowsCannotBeRemoved() {
        assertThat(find(Button.class, page()).withText("ลบ…").exists()).isFalse();
    }

    @Test
    void anAddedRoundIsRemovedOnceConfirmed() {
        page();
        new RemoveDialog("สำรวจ", () -> drafts.remove(new RoundId(99)), () -> drafts.done.add("shown again")).open();
        assertThat(drafts.done).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.done).containsExactly("remove 99", "shown again");
    }

    @Test
    void isThrownAwayOnceConfirmed() {
        press("ทิ้งร่าง…", page());
        assertThat(drafts.done).isEmpty();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.done).containsExactly("discard 2554");
        assertThat(notified()).contains("ทิ้งร่างปฏิทินปี 2554 แล้ว");
    }

    @Test
    void afterThatThePageShowsWhatIsLeft() {
        press("ทิ้งร่าง…", page());
        drafts.published = true; // the latest that is left
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(said(find(YearsView.class).single()))
                .contains("ประกาศใช้แล้ว")
                .doesNotContain("ยังเป็นร่าง");
    }

    @Test
    void theNextYearIsBegunFromTheTemplateOrAnEarlierYear() {
        press("เริ่มร่างปีใหม่…", page());
        BeginDialog dialog = find(BeginDialog.class).single();
        assertThat(field("ปีงบประมาณ (พ.ศ.)", dialog).getValue()).isEqualTo("2555");
        press("เริ่มร่าง", dialog);
        assertThat(drafts.done).containsExactly("begin 2555 from null");
        assertThat(address()).isEqualTo("years?year=2555");

        press("เริ่มร่างปีใหม่…", page());
        dialog = find(BeginDialog.class).all().getLast();
        test(field("ปีงบประมาณ (พ.ศ.)", dialog)).setValue("๒๕๕๖");
        test(find(Select.class, dialog).single()).selectItem("ปฏิทินปี 2554");
        press("เริ่มร่าง", dialog);
        assertThat(drafts.done).last().isEqualTo("begin 2556 from 2554");
    }

    @Test
    void whatIsNoYearIsSaidAtTheField() {
        press("เริ่มร่างปีใหม่…", page());
        BeginDialog dialog = find(BeginDialog.class).single();
        test(field("ปีงบประมาณ (พ.ศ.)", dialog)).setValue("2011");
        press("เริ่มร่าง", dialog);

        assertThat(field("ปีงบประมาณ (พ.ศ.)", dialog).isInvalid()).isTrue();
        assertThat(drafts.done).isEmpty();
    }

    @Test
    void officersAndAuditorsOnlyRead() {
        drafts.problems.add(ERROR);
        for (Role role : new Role[] {Role.HQ_OFFICER, Role.AUDITOR}) {
            fakes.actAs(role);
            YearsView page = page();

            assertThat(said(page)).contains(PLAN, "วันครบกำหนด 15 ต.ค. 2553");
            assertThat(find(Button.class, page).exists()).isFalse();
            assertThat(find(NativeButton.class, page).exists()).isFalse();
        }
    }

    @Test
    void headquartersAloneFindItInTheNavigation() {
        for (Role role : Role.values()) {
            fakes.actAs(role);
            assertThat(new YearsNavigation().of(fakes.actor)).hasSize(role.ofHeadquarters() ? 1 : 0);
        }
    }
}
