package eplan.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.shared.Refused;
import eplan.timeline.ChangeListening;
import eplan.timeline.ChangeProgress.Stage;
import eplan.timeline.ChangeSets.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the screen shows while a change set is applied or put back in the background. */
class ChangeRunViewTest extends TimelineScreen {

    private static final String APPLY = "ใช้กับ 1,604 อปท.";
    private static final String APPLYING = "กำลังใช้การแก้ไขปฏิทิน";
    private static final LocalDate APRIL = LocalDate.of(2011, 4, 1);

    private void pressed() {
        sets.add(State.DRAFT, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline(PLAN);
        giveReason("น้ำท่วม");
        test(button(APPLY)).click();
    }

    /** It has begun, and goes on when the test says so. */
    private void held() {
        threads.holds = true;
        pressed();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    private static void goElsewhere() {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
    }

    private double bar() {
        return find(ProgressBar.class, find(RunLine.class).single()).single().getValue();
    }

    @Test
    void theBarSaysWhatIsBeingDoneUntilItIsDone() {
        held();
        assertThat(shown()).contains(APPLYING, "กำลังจองวันที่เกี่ยวข้อง");
        assertThat(offers(APPLY)).isFalse();
        assertThat(find(RoundForm.class).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(RunLine.LOOK_MILLIS);

        sets.during = () -> {
            ChangeListening.tell(Stage.TASKS, 401, 1604);
            poll();
            assertThat(shown()).contains("กำลังเลื่อนงานในกล่องงาน · 401 จาก 1,604 งวดของ อปท.");
            assertThat(bar()).isEqualTo(0.5);
            ChangeListening.tell(Stage.LOCKING, 0, 0);
            poll();
            assertThat(bar()).as("never goes back").isEqualTo(0.5);
        };
        threads.goOn();
        assertThat(notified()).isEmpty();

        poll();
        assertThat(notified()).contains("ใช้แล้ว: 2 แผนพัฒนา 3 ปี · ทั้งประเทศ 28 ก.พ. 2554 → 15 มี.ค. 2554");
        assertThat(address()).contains("set=1");
        assertThat(shown()).contains("ที่คาดไว้", "1,604", "1,600").doesNotContain(APPLYING);
        assertThat(find(RunLine.class).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isNotEqualTo(RunLine.LOOK_MILLIS);
    }

    @Test
    void whatIsBeingDoneIsReadOutAndTheBarHasAName() {
        held();
        RunLine line = find(RunLine.class).single();
        assertThat(line.getElement().getChildren())
                .anyMatch(part -> "polite".equals(part.getAttribute("aria-live"))
                        && part.getTextRecursively().contains("กำลังจองวันที่เกี่ยวข้อง"));
        assertThat(find(ProgressBar.class, line).single().getElement().getAttribute("aria-label"))
                .isEqualTo("กำลังจองวันที่เกี่ยวข้อง");
    }

    @Test
    void whoComesBackSeesHowFarItIsAndThenWhatCameOfIt() {
        held();
        goElsewhere();
        timeline("year=2554");
        assertThat(shown()).contains(APPLYING);
        assertThat(offers(APPLY)).isFalse();
        assertThat(offers("เอาออก")).as("edits stay as they are meanwhile").isFalse();

        threads.goOn();
        poll();
        assertThat(notified()).contains("ใช้แล้ว: 2 แผนพัฒนา 3 ปี");
        assertThat(shown()).contains("ที่ทำจริง").doesNotContain(APPLYING);
    }

    @Test
    void whatWasRefusedInTheEndIsSaidBesideTheButtonsAndTheReasonStays() {
        held();
        sets.refuses = new Refused("refused.move.locked", APRIL);
        threads.goOn();
        poll();
        assertThat(shown()).contains("งวดนี้ปิดรับแล้วเมื่อวันที่ 1 เม.ย. 2554").doesNotContain(APPLYING);
        assertThat(field("เหตุผล (จำเป็น)").getValue()).isEqualTo("น้ำท่วม");
        assertThat(offers(APPLY)).isTrue();

        sets.refuses = null;
        threads.holds = false;
        test(button(APPLY)).click();
        assertThat(notified()).contains("ใช้แล้ว");
    }

    @Test
    void whatWasRefusedMeanwhileIsToldWhenOneComesBack() {
        held();
        goElsewhere();
        sets.refuses = new Refused("refused.move.locked", APRIL);
        threads.goOn();
        timeline("year=2554");
        assertThat(notified()).contains("งวดนี้ปิดรับแล้วเมื่อวันที่ 1 เม.ย. 2554");
        assertThat(offers(APPLY)).isTrue();
    }

    @Test
    void theLaterOneSeesAtOnceWhatTheOtherHasMoved() {
        held();
        sets.overtake(APRIL);
        sets.stale = true;
        threads.goOn();
        poll();
        assertThat(notified()).contains("มีผู้อื่นแก้ไขเรื่องนี้ไปก่อน").doesNotContain("โหลดหน้าใหม่");
        assertThat(shown())
                .contains("มีผู้อื่นเลื่อนกำหนดนี้ไปแล้ว ปัจจุบันเป็น 1 เม.ย. 2554", "เลือกก่อนว่าจะใช้วันใด");
        assertThat(offers("คงวันที่ฉันแก้")).isTrue();
        assertThat(offers(APPLY)).isFalse();

        sets.stale = false;
        test(button("คงวันที่ฉันแก้")).click();
        assertThat(field("เหตุผล (จำเป็น)").getValue()).as("what was typed").isEqualTo("น้ำท่วม");
    }

    @Test
    void escalationsAreCountedUntilTheLastHasEnded() {
        endingEscalations = 1212;
        pressed();
        assertThat(shown())
                .contains("เลื่อนวันแล้ว กำลังปิดการเร่งรัดที่ถอนออก", "ปิดแล้ว 0 จาก 1,212 เรื่อง", "ที่ทำจริง");

        endingEscalations = 303;
        poll();
        assertThat(shown()).contains("ปิดแล้ว 909 จาก 1,212 เรื่อง");
        assertThat(bar()).isEqualTo(0.75);
        assertThat(offers("ย้อนกลับ")).as("it may be put back meanwhile").isTrue();

        endingEscalations = 0;
        poll();
        assertThat(find(RunLine.class).all()).noneMatch(RunLine::isVisible);
    }

    @Test
    void aHolidayIsNotPutAtOnceIntoAYearWhoseDraftIsBeingApplied() {
        held();
        test(button("วันหยุดราชการ")).click();
        type("วันที่", LocalDate.of(2011, 5, 16));
        test(field("ชื่อวันหยุด")).setValue("วันหยุดพิเศษ");
        test(field("ที่มา")).setValue("มติ ครม.");
        test(button("เพิ่มวันหยุด")).click();
        assertThat(find(HolidayAhead.class).exists()).isFalse();
        assertThat(said(find(HolidayForm.class).single())).contains("กำลังถูกใช้หรือย้อนกลับอยู่");
        assertThat(fakes.holidays.all).hasSize(1);
        assertThat(sets.all.getFirst().lines()).hasSize(1);
    }

    @Test
    void aSecondLineThatGoesAwayDoesNotStopTheFirstFromLooking() {
        sets.add(State.APPLIED, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554&set=1");
        threads.holds = true;
        test(button("ย้อนกลับ")).click();
        test(find(TextArea.class).all().getLast()).setValue("หนังสือถูกยกเลิก");
        test(button("ย้อนกลับทั้งชุด")).click();
        roundTrip();
        test(button("ประวัติ")).click();
        HistoryDialog history = find(HistoryDialog.class).single();
        assertThat(find(RunLine.class, history).exists()).isTrue();
        history.close();
        roundTrip();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        threads.goOn();
        poll();
        assertThat(shown()).contains("ย้อนกลับแล้ว").doesNotContain("กำลังย้อนกลับการแก้ไขปฏิทิน");
    }

    @Test
    void puttingBackShowsHowFarItIsToo() {
        sets.add(State.APPLIED, FakeChangeSets.ME, true, DUE_IN_MARCH);
        timeline("year=2554&set=1");
        threads.holds = true;
        test(button("ย้อนกลับ")).click();
        test(find(TextArea.class).all().getLast()).setValue("หนังสือถูกยกเลิก");
        test(button("ย้อนกลับทั้งชุด")).click();
        assertThat(shown()).contains("กำลังย้อนกลับการแก้ไขปฏิทิน");
        assertThat(offers("ย้อนกลับ")).isFalse();

        threads.goOn();
        poll();
        assertThat(sets.done).containsExactly("undo หนังสือถูกยกเลิก");
        assertThat(notified()).contains("ย้อนกลับทั้งชุดแล้ว");
        assertThat(shown()).contains("ย้อนกลับแล้ว").doesNotContain("กำลังย้อนกลับการแก้ไขปฏิทิน");
    }
}
