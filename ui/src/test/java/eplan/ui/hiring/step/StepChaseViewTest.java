package eplan.ui.hiring.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.StepKind;
import eplan.people.Role;
import eplan.ui.casework.ChaseForm;
import eplan.ui.hiring.HiringSamples;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = HiringStepView.class)
class StepChaseViewTest extends StepScreen {

    @Test
    void whoMayChaseNotesWhatWasPromised() {
        step = HiringSamples.step(7, StepKind.REQUEST, RoundStanding.OVERDUE, 3, May.CHASE, May.PASS_UP);
        fakes.actAs(Role.PROVINCIAL_HEAD);
        page();
        test(find(TextArea.class, find(ChaseForm.class).single()).single()).setValue("จะส่งพรุ่งนี้");

        press("บันทึก");

        assertThat(calls.done).singleElement().asString().startsWith("note 7 ").contains("จะส่งพรุ่งนี้");
    }

    @Test
    void itIsRemindedAndPassedUp() {
        step = HiringSamples.step(7, StepKind.REQUEST, RoundStanding.OVERDUE, 3, May.CHASE, May.PASS_UP);
        page();

        press("ส่งคำเตือน");
        press("ส่งต่อขั้นถัดไป");
        because("ยังไม่ส่ง");

        assertThat(calls.done).containsExactly("remind 7", "passUp 7 ยังไม่ส่ง");
    }

    @Test
    void whoMayNotChaseReadsTheNotes() {
        calls.answer(
                "HiringChases.notes",
                List.of(new ChaseNoteView(
                        1,
                        new ChaseNote(Channel.TELEPHONE, "วิชัย", "กำลังเซ็น", null),
                        "ประภา วงศ์ดี",
                        Fakes.TODAY,
                        Instant.parse("2011-03-09T03:00:00Z"))));
        HiringStepView page = page();

        assertThat(find(ChaseForm.class).exists()).isFalse();
        assertThat(said(page)).contains("กำลังเซ็น", "ประภา วงศ์ดี");
    }
}
