package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkKind;
import eplan.shared.WorkItemId;
import eplan.ui.casework.ChaseForm;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

/** An officer's morning: a note, Ctrl+Enter, the next. */
class NotesByKeyViewTest extends ScreenTest {

    private InboxView inbox(int items, String query) {
        for (int i = 1; i <= items; i++) {
            fakes.inbox.add(i, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
        }
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return open("", query, InboxView.class);
    }

    private void note(String said) {
        test(find(TextArea.class).single()).setValue(said);
        find(ChaseForm.class).single().saveAndGoOn();
        roundTrip();
    }

    @Test
    void whatWasTypedIsRecordedAndTheNextCaseIsOpen() {
        InboxView view = inbox(2, "item=1");

        note("ขอถึงวันศุกร์");

        assertThat(fakes.chasing.noted).hasSize(1);
        assertThat(view.place().item()).isEqualTo(new WorkItemId(2));
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void withoutAResultItStaysThere() {
        InboxView view = inbox(2, "item=1");

        note("");

        assertThat(view.place().item()).isEqualTo(new WorkItemId(1));
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
    }

    @Test
    void thirtyCasesAreThirtyNotes() {
        InboxView view = inbox(30, "");
        view.acts().step(1);

        for (int i = 1; i <= 30; i++) {
            assertThat(view.place().item()).isEqualTo(new WorkItemId(i));
            note("โทรแล้ว ครั้งที่ " + i);
        }

        assertThat(fakes.chasing.noted).hasSize(30);
        assertThat(notified()).contains("ไม่มีเรื่องถัดไปแล้ว");
    }

    @Test
    void behindTheLastThatWasReadTheNextPageIsRead() {
        InboxView view = inbox(60, "item=50");

        view.acts().step(1);

        assertThat(view.place().item()).isEqualTo(new WorkItemId(51));
    }
}
