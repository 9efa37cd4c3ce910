package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Done;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.Why;
import eplan.inbox.WorkKind;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.ScreenTest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told when of two parts of one act only one can be taken back. */
class PartedNewsViewTest extends ScreenTest {

    private static final WorkItemId ONE = new WorkItemId(1);
    private static final WorkItemId TWO = new WorkItemId(2);

    private final List<WorkItemId> acted = new ArrayList<>();
    private int told;

    @BeforeEach
    void twoItems() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
        fakes.inbox.add(2, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
    }

    /** The second act is refused to be taken back. */
    private BulkNews news(String act, String refusal) {
        WorkActs acts = (WorkActs) Proxy.newProxyInstance(
                WorkActs.class.getClassLoader(), new Class<?>[] {WorkActs.class}, (proxy, method, args) -> {
                    if (method.getName().equals(act) && Long.valueOf(2).equals(args[0])) {
                        throw new Refused(refusal);
                    }
                    return method.invoke(fakes.acts, args);
                });
        return new BulkNews(acts, ids -> {
            told++;
            acted.addAll(ids);
        });
    }

    private void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    @Test
    void whatIsUndoneIsToldBesideWhatIsNot() {
        Done one = fakes.acts.claim(Set.of(ONE));
        Done two = fakes.acts.claim(Set.of(TWO));
        news("undo", "refused.undo.late").done(Kind.CLAIM, new Did(List.of(one, two), List.of()));
        acted.clear();

        press("เลิกทำ", find(UndoNotice.class).single());

        assertThat(fakes.acts.undone).containsExactly(1L);
        assertThat(acted).containsExactly(ONE, TWO);
        assertThat(said(find(ResultDialog.class).single()))
                .contains("เลิกทำแล้ว 1 เรื่อง", "เกินสิบวินาทีแล้ว เลิกทำไม่ได้");
    }

    @Test
    void whatIsCancelledIsToldBesideWhatHasBegun() {
        fakes.acts.remind(Set.of(ONE));
        fakes.acts.remind(Set.of(TWO));
        news("cancel", "refused.cancel.late")
                .planned(
                        Kind.REMIND,
                        new Planned(
                                List.of(new Planned.Part(1, Set.of(ONE)), new Planned.Part(2, Set.of(TWO))),
                                List.of()));
        int before = told;

        press("ยกเลิก", find(UndoNotice.class).single());

        assertThat(told).isEqualTo(before + 1);
        assertThat(fakes.acts.state).isEqualTo(WorkActs.State.CANCELLED);
        assertThat(notified()).contains("ยกเลิกได้ 1 จาก 2 เรื่อง");
    }

    @Test
    void whatCouldNotBePlannedIsNamedAndTheRestCanBeCancelled() {
        fakes.acts.remind(Set.of(ONE));
        Result refused = new Result(TWO, null, null, Outcome.REFUSED, new Why("refused.substitute.over", List.of()));
        news("none", "refused.cancel.late")
                .planned(Kind.REMIND, new Planned(List.of(new Planned.Part(1, Set.of(ONE))), List.of(refused)));
        ResultDialog dialog = find(ResultDialog.class).single();
        assertThat(said(dialog)).contains("จะส่งเตือน 1 เรื่องในสิบวินาที", "วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้");
        assertThat(acted).containsExactly(ONE, TWO);

        press("ยกเลิก", dialog);

        assertThat(fakes.acts.state).isEqualTo(WorkActs.State.CANCELLED);
        assertThat(notified()).contains("ยกเลิกแล้ว");
    }
}
