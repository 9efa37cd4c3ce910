package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.people.Role;
import eplan.ui.foureyes.FourEyesButton;
import eplan.ui.foureyes.FourEyesChip;
import eplan.ui.foureyes.RequestsCard;
import org.junit.jupiter.api.Test;

/** What waits for a second process owner above the calendar, and whether one is needed. */
class RequestsOnTimelineViewTest extends TimelineScreen {

    @Test
    void saysWhetherFourEyesAreOn() {
        timeline("year=2554");
        assertThat(said(find(FourEyesChip.class).single())).contains("อนุมัติสองคน: ไม่ได้ใช้");
        sets.fourEyes = true;
        timeline("year=2554");
        assertThat(said(find(FourEyesChip.class).single())).contains("อนุมัติสองคน: ใช้อยู่");
    }

    @Test
    void areSwitchedInTheHeader() {
        timeline("year=2554");
        test(find(FourEyesButton.class).single()).click();
        test(find(TextArea.class).all().getLast()).setValue("หนังสือสั่งการ");
        test(button("เปิดการอนุมัติสองคน")).click();
        assertThat(sets.done).containsExactly("four eyes true หนังสือสั่งการ");
        assertThat(find(FourEyesButton.class).single().getText()).isEqualTo("ปิดการอนุมัติสองคน");
        assertThat(shown()).contains("อนุมัติสองคน: ใช้อยู่");
    }

    @Test
    void nothingIsShownWhileNothingWaits() {
        timeline("year=2554");
        assertThat(find(RequestsCard.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void whatWaitsIsApprovedHere() {
        requests.flood(false);
        timeline("year=2554");
        assertThat(shown()).contains("เพิ่มงวดพิเศษ: รายงานน้ำท่วม", "รออนุมัติ");
        test(button("ดูคำขอ")).click();
        assertThat(dialog()).contains("อปท. 90 แห่งใน 2 จังหวัดจะได้งวดนี้");
        test(button("อนุมัติ")).click();
        assertThat(requests.done).containsExactly("approve 1");
        assertThat(find(RequestsCard.class).all()).noneMatch(Component::isVisible);
    }

    @Test
    void officersLook() {
        fakes.actAs(Role.HQ_OFFICER);
        requests.flood(false);
        timeline("year=2554");
        assertThat(find(FourEyesButton.class).exists()).isFalse();
        test(button("ดูคำขอ")).click();
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(offers("อนุมัติ")).isFalse();
    }
}
