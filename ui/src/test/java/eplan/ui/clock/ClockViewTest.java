package eplan.ui.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import eplan.clock.DemoClock;
import eplan.forms.api.BuddhistDatePicker;
import eplan.forms.api.LookAgain;
import eplan.people.Role;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

@ViewPackages(classes = ClockView.class)
class ClockViewTest extends ScreenTest {

    private static final String NEXT = "ไปวันถัดจากวันครบกำหนดต่อไป (1 เม.ย. 2554)";

    private final FakeClock clock = new FakeClock();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(DemoClock.class, () -> clock);
    }

    @BeforeEach
    void asProcessOwner() {
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    private ClockView clockView() {
        return open("clock", "", ClockView.class);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    @Test
    void showsTheBusinessDay() {
        assertThat(said(clockView())).contains("วันพุธที่ 9 มีนาคม 2554", "ปีงบประมาณ 2554");
    }

    @Test
    void advancesPastTheNextDeadlineAndShowsHowFarItIs() {
        ClockView view = clockView();
        click(NEXT);

        assertThat(clock.advancedTo).isEqualTo(LocalDate.of(2011, 4, 1));
        assertThat(said(view)).contains("ถึง 14 มี.ค. 2554 แล้ว · 5 จาก 23 วัน", "1,234 งาน");
        assertThat(find(ProgressBar.class, view).first().getValue()).isBetween(0.2, 0.25);
    }

    @Test
    void looksUntilItHasSeenTheLastDayAlsoWhereOthersStopAskingBefore() {
        ClockView view = clockView();
        click(NEXT);
        LookAgain frame = new LookAgain(UI.getCurrent(), () -> {});
        frame.every(1000);
        clock.progress = new DemoClock.Progress(false, Fakes.TODAY, Fakes.TODAY, Fakes.TODAY, 1240, null);
        frame.rest();
        assertThat(UI.getCurrent().getPollInterval())
                .as("the page has not seen the end yet")
                .isPositive();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(find(ProgressBar.class, view).exists()).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void advancesToAChosenDay() {
        clockView();
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2011, 3, 16));
        click("เลื่อนไปถึงวันที่เลือก");

        assertThat(clock.advancedTo).isEqualTo(LocalDate.of(2011, 3, 16));
    }

    @Test
    void asksForADayBeforeItGoes() {
        clockView();
        click("เลื่อนไปถึงวันที่เลือก");

        assertThat(clock.advancedTo).isNull();
        assertThat(find(BuddhistDatePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void afterARefusalItCanBeTriedAgain() {
        clockView();
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2011, 3, 16));
        clock.refuses = true;
        click(NEXT);
        assertThat(notified()).isNotBlank();
        assertThat(find(BuddhistDatePicker.class).single().getValue()).isEqualTo(LocalDate.of(2011, 3, 16));

        clock.refuses = false;
        click(NEXT);

        assertThat(clock.advancedTo).isEqualTo(LocalDate.of(2011, 4, 1));
    }

    @Test
    void offersTheNextDeadlineOnceThereIsOne() {
        clock.noDeadlineYet = true;
        clockView();
        assertThat(find(Button.class).withText(NEXT).exists()).isFalse();

        clock.noDeadlineYet = false;
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(find(Button.class).withText(NEXT).single().isEnabled()).isTrue();
    }

    @Test
    void stopsAndCannotBeStartedTwice() {
        clock.advanceTo(LocalDate.of(2011, 4, 1));
        clockView();

        assertThat(find(Button.class)
                        .withText("เลื่อนไปถึงวันที่เลือก")
                        .single()
                        .isEnabled())
                .isFalse();
        click("หยุดเมื่อจบวันที่กำลังทำ");
        assertThat(clock.stopped).isTrue();
    }

    @Test
    void saysWhyItStopped() {
        clock.progress = new DemoClock.Progress(
                false,
                LocalDate.of(2011, 3, 1),
                LocalDate.of(2011, 3, 9),
                LocalDate.of(2011, 4, 1),
                7,
                new DemoClock.Failure(LocalDate.of(2011, 3, 9), "1a2b3c4d"));

        assertThat(said(clockView())).contains("หยุดที่วันที่ 9 มี.ค. 2554 เพราะระบบขัดข้อง", "เลขอ้างอิง ");
    }

    @Test
    void switchesTheSimulation() {
        clockView();
        find(Checkbox.class).single().setValue(true);

        assertThat(clock.simulating).isTrue();
        assertThat(notified()).contains("เปิดการจำลองแล้ว");
    }

    @Test
    void offersNothingWhereTheClockCannotBeMoved() {
        clock.movable = false;

        assertThat(said(clockView())).contains("นาฬิกาเดินตามวันจริง");
        assertThat(find(BuddhistDatePicker.class).exists()).isFalse();
    }
}
