package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.forms.api.EntryForms.Opened;
import eplan.people.Role;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeRounds;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.ScreenTest;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryViewTest extends ScreenTest {

    private EntryView open() {
        return openItem("three-year-plan");
    }

    private EntryView openItem(String item) {
        return open(
                "entry/" + FakeRounds.of(FakeRegistry.NONGBUA, FakeTimelines.PLAN) + "/" + item, "", EntryView.class);
    }

    private Opened opened() {
        return Objects.requireNonNull(fakes.forms.opened);
    }

    @Test
    void laoStaffRecordForThemselves() {
        fakes.actAs(Role.LAO_STAFF);
        fakes.rounds.mayRecord = true;

        open();

        assertThat(opened().readOnly()).isFalse();
        assertThat(opened().onBehalfReason()).isNull();
        assertThat(opened().item()).isEqualTo("three-year-plan");
    }

    @Test
    void anAnalystSaysWhyFirstAndThePageSaysForWhom() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;
        EntryView page = open();
        assertThat(fakes.forms.opened).isNull();

        test(find(RadioButtonGroup.class).single()).selectItem("อปท. บันทึกเองไม่ได้");
        test(find(TextField.class).single()).setValue("สำเนาเล่มแผน");
        test(find(TextArea.class).single()).setValue("เจ้าหน้าที่ลาออก");
        test(find(Button.class).withText("เริ่มบันทึกแทน").single()).click();

        String reason = "อปท. บันทึกเองไม่ได้ · เอกสาร: สำเนาเล่มแผน · เจ้าหน้าที่ลาออก";
        assertThat(opened().onBehalfReason()).isEqualTo(reason);
        assertThat(said(page)).contains("กำลังบันทึกแทน อบต. หนองบัวศาลา · เหตุผล: " + reason);
    }

    @Test
    void theReasonGivenForAnotherItemOfTheRoundIsOneClickAway() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;
        fakes.rounds.visionBy = "สมหญิง ใจดี";
        fakes.rounds.visionOnBehalf = "อปท. ไม่ตอบ · เอกสาร: หนังสือ 12";
        open();

        test(find(Button.class).withText("ใช้เหตุผลและเอกสารเดิมของงวดนี้").single())
                .click();

        assertThat(opened().onBehalfReason()).isEqualTo("อปท. ไม่ตอบ · เอกสาร: หนังสือ 12");
    }

    @Test
    void anotherPersonsReasonIsNotOffered() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;
        fakes.rounds.visionBy = "นางสาวอื่น";
        fakes.rounds.visionOnBehalf = "อปท. ไม่ตอบ · เอกสาร: หนังสือ 12";
        open();

        assertThat(find(Button.class)
                        .withText("ใช้เหตุผลและเอกสารเดิมของงวดนี้")
                        .exists())
                .isFalse();
    }

    @Test
    void withoutAReasonAndItsDocumentNoFormOpens() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;
        open();

        test(find(Button.class).withText("เริ่มบันทึกแทน").single()).click();

        assertThat(fakes.forms.opened).isNull();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
    }

    @Test
    void anAnalystLooksAtWhatIsCompleteWithoutAReason() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;

        openItem("vision-strategy");

        assertThat(opened().item()).isEqualTo("vision-strategy");
        assertThat(opened().onBehalfReason()).isNull();
        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void asksBeforeWhatIsNotKeptIsLeft() {
        fakes.actAs(Role.LAO_STAFF);
        fakes.rounds.mayRecord = true;
        open();
        fakes.forms.allKept = false;

        goElsewhere();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(address()).startsWith("entry/");

        goElsewhere();
        test(find(ConfirmDialog.class).all().getLast()).reject();
        assertThat(address()).startsWith("lao/417");
    }

    private void goElsewhere() {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
    }

    @Test
    void leavesWithoutAWordWhenEverythingIsKept() {
        open();

        goElsewhere();

        assertThat(address()).startsWith("lao/417");
    }

    @Test
    void officersOnlyLook() {
        open();

        assertThat(opened().readOnly()).isTrue();
    }

    @Test
    void completingLeadsBackToTheCase() {
        fakes.actAs(Role.LAO_STAFF);
        fakes.rounds.mayRecord = true;
        open();

        opened().completed().run();

        assertThat(address()).startsWith("lao/417?").contains("round=plan", "year=2554");
    }

    @Test
    void onBehalfTheRoundsNextItemFollowsWithTheReasonGiven() {
        fakes.actAs(Role.ANALYST);
        fakes.rounds.mayRecord = true;
        fakes.rounds.visionBy = "สมหญิง ใจดี";
        fakes.rounds.visionOnBehalf = "อปท. ไม่ตอบ · เอกสาร: หนังสือ 12";
        fakes.rounds.complete = Set.of();
        openItem("vision-strategy");
        fakes.rounds.complete = Set.of("vision-strategy");

        opened().completed().run();

        assertThat(address()).endsWith("/three-year-plan");
        assertThat(opened().item()).isEqualTo("three-year-plan");
        assertThat(opened().onBehalfReason()).isEqualTo("อปท. ไม่ตอบ · เอกสาร: หนังสือ 12");
        fakes.rounds.complete = Set.of("vision-strategy", "three-year-plan");
        opened().completed().run();
        assertThat(address()).startsWith("lao/417?");
    }
}
