package eplan.ui.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import eplan.cycle.Extensions;
import eplan.cycle.Extensions.May;
import eplan.cycle.Extensions.State;
import eplan.cycle.RoundState;
import eplan.forms.api.BuddhistDatePicker;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkKind;
import eplan.people.Role;
import eplan.timeline.LaoDeadlines;
import eplan.ui.casework.DeadlineCard;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.inbox.InboxView;
import eplan.ui.lao.LaoCaseView;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Later dates in an LAO's case and in the inbox's panel. */
class ExtensionPartViewTest extends ScreenTest {

    private final FakeExtensions extensions = new FakeExtensions();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Extensions.class, () -> extensions);
        context.registerBean(LaoDeadlines.class, FakeLaoDeadlines::new);
        ((AnnotationConfigApplicationContext) context).scan("eplan.ui.extensions");
    }

    private LaoCaseView page() {
        return open("lao/417", "round=plan", LaoCaseView.class);
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private AskDialog asking(LocalDate until) {
        test(button("ขอขยายเวลา")).click();
        AskDialog dialog = find(AskDialog.class).single();
        test(find(BuddhistDatePicker.class, dialog).single()).setValue(until);
        test(find(Select.class, dialog).single()).selectItem("น้ำท่วม");
        test(find(TextArea.class, dialog).single()).setValue("ถนนขาด");
        return dialog;
    }

    @Test
    void laoStaffAskForALaterDateAndThenAddFiles() {
        fakes.actAs(Role.LAO_STAFF);
        page();
        AskDialog dialog = asking(FakeExtensions.WANTED);
        assertThat(find(BuddhistDatePicker.class, dialog).single().getHelperText())
                .isEqualTo("เพิ่ม 15 วัน จังหวัดเป็นผู้พิจารณา");
        test(button("ส่งคำขอ")).click();

        assertThat(extensions.done).containsExactly("ask 41702 2011-03-15 FLOOD ถนนขาด");
        test(find(Upload.class, dialog).single())
                .upload("flood.pdf", "application/pdf", "%PDF-".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        assertThat(said(dialog)).contains("ส่งคำขอแล้ว", "flood.pdf");

        dialog.close();

        assertThat(notified()).contains("ส่งคำขอขยายเวลาแล้ว");
        assertThat(said(find(ExtensionPart.class).single())).contains("รอความเห็นเจ้าหน้าที่", "flood.pdf");
        assertThat(find(Button.class).withText("ขอขยายเวลา").exists()).isFalse();
    }

    @Test
    void aRefusalLeavesTheDialogOpenWithWhatWasTyped() {
        fakes.actAs(Role.LAO_STAFF);
        page();
        AskDialog dialog = asking(LocalDate.of(2011, 2, 25));
        test(button("ส่งคำขอ")).click();

        assertThat(said(dialog)).contains("วันใหม่ 25 ก.พ. 2554 ต้องช้ากว่ากำหนดเดิม");
        assertThat(find(TextArea.class, dialog).single().getValue()).isEqualTo("ถนนขาด");
    }

    @Test
    void withoutDateCauseAndWordsNothingIsSent() {
        fakes.actAs(Role.LAO_STAFF);
        page();
        test(button("ขอขยายเวลา")).click();
        test(button("ส่งคำขอ")).click();

        assertThat(said(find(AskDialog.class).single()))
                .contains("โปรดเลือกวันที่", "โปรดเลือกเหตุ", "โปรดเขียนเหตุผล");
        assertThat(extensions.done).isEmpty();
    }

    @Test
    void beyondTheProvincesLimitHeadquartersDecide() {
        fakes.actAs(Role.ANALYST);
        page();

        AskDialog dialog = asking(LocalDate.of(2011, 4, 29));

        assertThat(find(BuddhistDatePicker.class, dialog).single().getHelperText())
                .isEqualTo("เพิ่ม 60 วัน กรมเป็นผู้พิจารณา");
    }

    @Test
    void whatIsFinishedAndAuditorsHaveNothingToAsk() {
        fakes.rounds.planState = RoundState.ACCEPTED;
        page();
        assertThat(find(Button.class).withText("ขอขยายเวลา").exists()).isFalse();

        fakes.rounds.planState = RoundState.OPEN;
        fakes.actAs(Role.AUDITOR);
        page();
        assertThat(find(Button.class).withText("ขอขยายเวลา").exists()).isFalse();
    }

    @Test
    void whoeverAskedTakesItBack() {
        fakes.actAs(Role.LAO_STAFF);
        extensions.add(1, State.ASKED, May.WITHDRAW);
        page();

        test(button("ถอนคำขอ")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(extensions.done).containsExactly("withdraw 1");
        assertThat(notified()).contains("ถอนคำขอแล้ว");
    }

    @Test
    void whatWasDecidedSaysByWhomAndWhy() {
        extensions.add(1, State.GRANTED);
        extensions.add(2, State.REFUSED);
        page();

        assertThat(said(find(ExtensionPart.class).single()))
                .contains("ให้ขยายเวลา", "ขยายเวลาให้โดย นางหัวหน้า (ท้องถิ่นจังหวัด) เมื่อ 9 มี.ค. 2554", "“ตามที่ขอ”")
                .contains("คำขอก่อนหน้านี้ (1)");
    }

    private InboxView panel() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXTENSION, Group.OVERDUE, 0);
        return open("", "item=1", InboxView.class);
    }

    @Test
    void anOfficerGivesAnOpinionInThePanel() {
        extensions.add(1, State.ASKED, May.ENDORSE);
        panel();
        test(button("เห็นควรขยายเวลา")).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("โปรดเขียนความเห็น");

        test(find(TextArea.class).single()).setValue("น้ำท่วมจริง");
        test(button("ไม่เห็นควร")).click();

        assertThat(extensions.done).containsExactly("endorse 1 false น้ำท่วมจริง");
        assertThat(notified()).contains("บันทึกความเห็นแล้ว");
    }

    @Test
    void aHeadGrantsAnotherDateInThePanel() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        extensions.add(1, State.ENDORSED, May.ENDORSE, May.GRANT, May.REFUSE, May.PASS_TO_HQ);
        panel();
        assertThat(find(Button.class).withText("เห็นควรขยายเวลา").exists()).isFalse();

        test(find(BuddhistDatePicker.class).single()).setValue(LocalDate.of(2011, 3, 18));
        test(button("ขยายเวลาถึง 18 มี.ค. 2554")).click();

        assertThat(extensions.done).containsExactly("grant 1 2011-03-18 null");
        assertThat(notified()).contains("ขยายเวลาถึง 18 มี.ค. 2554 แล้ว");
    }

    @Test
    void aRuleSaysNoAtTheDate() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        extensions.add(1, State.ENDORSED, May.GRANT);
        extensions.refused = "อปท. <b>1</b>";
        panel();
        test(button("ขยายเวลาถึง 15 มี.ค. 2554")).click();

        assertThat(find(BuddhistDatePicker.class).single().getErrorMessage()).contains("จังหวัดขยายเวลาได้ไม่เกิน");
    }

    @Test
    void aHeadLeavesItToHeadquartersWithWords() {
        fakes.actAs(Role.PROVINCIAL_HEAD);
        extensions.add(1, State.ENDORSED, May.GRANT, May.PASS_TO_HQ);
        panel();
        test(button("ส่งให้กรมพิจารณา")).click();
        ReasonDialog dialog = find(ReasonDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("เกินอำนาจ");
        test(find(Button.class, dialog).withText("ส่งให้กรมพิจารณา").single()).click();

        assertThat(extensions.done).containsExactly("up 1 เกินอำนาจ");
    }

    @Test
    void whoeverChasesMayAskForTheLao() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.FAR_OVERDUE, 1);
        open("", "item=1", InboxView.class);

        AskDialog dialog = asking(FakeExtensions.WANTED);
        test(button("ส่งคำขอ")).click();
        dialog.close();

        assertThat(extensions.done).containsExactly("ask 41702 2011-03-15 FLOOD ถนนขาด");
    }

    @Test
    void theDateTellsHowItCameToBeWhenAsked() {
        page();
        DeadlineCard card = find(DeadlineCard.class).single();
        assertThat(said(card)).doesNotContain("น้ำท่วม");

        test(find(Details.class, card).single()).openDetails();

        assertThat(said(card))
                .contains("ถ้าไม่ขยายเวลา ครบกำหนด 28 ก.พ. 2554", "18 ก.พ. วันมาฆบูชา")
                .contains("28 ก.พ. 2554 → 15 มี.ค. 2554 · เฉพาะ อปท. นี้ · ใช้อยู่", "“น้ำท่วม <i>ถนน</i>”")
                .contains(
                        "21 ก.พ. 2554 → 28 ก.พ. 2554 · เฉพาะจังหวัด",
                        "“เลือกตั้ง” (ว 99)",
                        "นางหัวหน้า · 9 มี.ค. 10.12");
    }
}
