package eplan.ui.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Role;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.timeline.YearRequests.State;
import eplan.ui.foureyes.FourEyesButton;
import eplan.ui.foureyes.RequestsCard;
import eplan.ui.testing.FakeYearRequests;
import eplan.ui.testing.Fakes;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** With four eyes a published year's rounds are asked for, and somebody else decides. */
@ViewPackages(classes = YearsView.class)
class RequestsViewTest extends YearsScreen {

    private static final String ORDINANCE = "3 ข้อบัญญัติ Q2";

    private LocalDate today = Fakes.TODAY;

    @Override
    protected void register(GenericApplicationContext context) {
        super.register(context);
        context.registerBean(BusinessClock.class, () -> () -> today);
    }

    @BeforeEach
    void publishedWithFourEyes() {
        drafts.published = true;
        fourEyes = true;
    }

    private Dialog dialog() {
        return find(Dialog.class).all().getLast();
    }

    private TextArea area(String label, Component in) {
        return find(TextArea.class, in)
                .withCondition(one -> label.equals(one.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private void describe(Component in) {
        test(field("ชื่อภาษาไทย", in)).setValue("สำรวจน้ำท่วม");
        test(field("ชื่อภาษาอังกฤษ", in)).setValue("Flood survey");
        test(field("หนังสือที่อ้างอิง", in)).setValue("ว 99");
        test(day("วันเปิด", in)).setValue(LocalDate.of(2011, 5, 1));
        test(day("วันครบกำหนด", in)).setValue(LocalDate.of(2011, 5, 31));
        CheckboxGroup<String> items = find(CheckboxGroup.class, in)
                .withCondition(one -> "รายการที่ต้องบันทึก *".equals(one.getLabel()))
                .single();
        items.setValue(Set.of("special-grants"));
    }

    @Test
    void aSpecialRoundIsAskedFor() {
        press("งวดพิเศษ…", page());
        Dialog dialog = dialog();
        assertThat(said(dialog)).contains("เมื่อเจ้าของกระบวนงานอีกคนอนุมัติแล้วจึงมีผล");
        describe(dialog);
        test(area("เหตุผล", dialog)).setValue("น้ำท่วม");
        press("ส่งคำขอ", dialog);
        assertThat(requests.done).containsExactly("special 2554 special-1 น้ำท่วม");
        assertThat(requests.specials.getFirst().plan().nameTh()).isEqualTo("สำรวจน้ำท่วม");
        assertThat(drafts.done).isEmpty();
        assertThat(notified()).contains("ส่งคำขอแล้ว รอเจ้าของกระบวนงานอีกคนอนุมัติ: สำรวจน้ำท่วม");
    }

    @Test
    void takingARoundOutIsAskedForWithReasonAndLetter() {
        beforeTheOrdinanceOpens();
        page();
        press("ตัดออก", ORDINANCE);
        Dialog dialog = dialog();
        press("ส่งคำขอ", dialog);
        assertThat(area("เหตุผล", dialog).isInvalid()).isTrue();
        test(area("เหตุผล", dialog)).setValue("ไม่ต้องใช้");
        test(field("หนังสือที่อ้างอิง", dialog)).setValue("มท 7");
        press("ส่งคำขอ", dialog);
        assertThat(requests.done).containsExactly("retire 3 true ไม่ต้องใช้ มท 7");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void withoutFourEyesItIsDoneAtOnce() {
        fourEyes = false;
        beforeTheOrdinanceOpens();
        page();
        press("ตัดออก", ORDINANCE);
        because("ไม่ต้องใช้", "ตัดออก");
        assertThat(drafts.done).containsExactly("retire 3 true ไม่ต้องใช้");
        assertThat(requests.done).isEmpty();
    }

    /** On 1 March it does. */
    private void beforeTheOrdinanceOpens() {
        today = LocalDate.of(2011, 2, 1);
    }

    @Test
    void whatWaitsIsShownWithWhatItWillDoAndApproved() {
        requests.flood(false);
        YearsView page = page();
        assertThat(said(page))
                .contains("เพิ่มงวดพิเศษ: รายงานน้ำท่วม", "รออนุมัติ", "“น้ำท่วมใหญ่” (ว 312)", "สมชาย ใจกล้า ขอเมื่อ");
        press("ดูคำขอ", page);
        assertThat(said(dialog()))
                .contains("อปท. 90 แห่งใน 2 จังหวัดจะได้งวดนี้", "นครราชสีมา", "88", "ภูเก็ต")
                .contains("1 พ.ค. 2554 ถึง 31 พ.ค. 2554", "เลื่อนไปวันทำการถัดไป", "10, 5 วันทำการ", "อบต.");
        press("อนุมัติ", dialog());
        assertThat(requests.done).containsExactly("approve 1");
        assertThat(notified()).contains("อนุมัติแล้ว: เพิ่มงวดพิเศษ: รายงานน้ำท่วม");
        assertThat(find(RequestsCard.class).all()).as("nothing waits any more").noneMatch(Component::isVisible);
    }

    @Test
    void isRefusedWithAReason() {
        requests.noOrdinance(false, State.WAITING, null);
        press("ดูคำขอ", page());
        assertThat(said(dialog())).contains("อปท. 90 แห่งใน 2 จังหวัดจะไม่ได้งวดนี้");
        press("ไม่อนุมัติ…", dialog());
        because("ยังต้องใช้", "ไม่อนุมัติ");
        assertThat(requests.done).containsExactly("refuse 1 ยังต้องใช้");
    }

    @Test
    void whatIsTooLateIsSaidInTheDialog() {
        requests.noOrdinance(false, State.WAITING, null);
        requests.refuses = new Refused("refused.year.has-opened", LocalDate.of(2011, 3, 1));
        press("ดูคำขอ", page());
        Dialog dialog = dialog();
        press("อนุมัติ", dialog);
        assertThat(said(dialog)).contains("งวดนี้เปิดแล้วเมื่อวันที่ 1 มี.ค. 2554");
        assertThat(dialog.isOpened()).isTrue();
    }

    @Test
    void whoAskedOnlyTakesItBack() {
        requests.flood(true);
        press("ดูคำขอ", page());
        Dialog dialog = dialog();
        assertThat(said(dialog)).contains("ท่านเป็นผู้ขอเอง");
        assertThat(find(Button.class, dialog).withText("อนุมัติ").exists()).isFalse();
        assertThat(find(Button.class, dialog).withText("ไม่อนุมัติ…").exists()).isFalse();
        press("ถอนคำขอ", dialog);
        assertThat(requests.done).containsExactly("withdraw 1");
    }

    @Test
    void whatWasDecidedIsShownForAFortnight() {
        requests.noOrdinance(true, State.REFUSED, FakeYearRequests.decided("2011-03-01", "ยังต้องใช้"));
        assertThat(said(page())).contains("ไม่อนุมัติ", "ประภา วงศ์ดี พิจารณาเมื่อ", "“ยังต้องใช้”");
        requests.all.clear();
        requests.noOrdinance(true, State.REFUSED, FakeYearRequests.decided("2011-02-01", "ยังต้องใช้"));
        requests.noOrdinance(true, State.WITHDRAWN, FakeYearRequests.decided("2011-03-09", ""));
        assertThat(said(page())).doesNotContain("ยังต้องใช้", "ถอนแล้ว");
    }

    @Test
    void officersAndAuditorsLookAndDecideNothing() {
        requests.flood(false);
        for (Role role : new Role[] {Role.HQ_OFFICER, Role.AUDITOR}) {
            fakes.actAs(role);
            YearsView page = page();
            assertThat(find(FourEyesButton.class, page).exists()).isFalse();
            press("ดูคำขอ", page);
            assertThat(said(dialog())).contains("อปท. 90 แห่ง");
            assertThat(find(Button.class, dialog()).withText("อนุมัติ").exists())
                    .isFalse();
            dialog().close();
        }
    }

    @Test
    void theSwitchIsOnThePage() {
        YearsView page = page();
        assertThat(said(page)).contains("อนุมัติสองคน: ใช้อยู่");
        press("ปิดการอนุมัติสองคน", page);
        because("มีคนเดียว", "ปิดการอนุมัติสองคน");
        assertThat(notified()).contains("ปิดการอนุมัติสองคนแล้ว");
    }
}
