package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkActs.Outcome;
import eplan.inbox.WorkActs.Result;
import eplan.inbox.WorkActs.State;
import eplan.inbox.WorkActs.WakeUp;
import eplan.inbox.WorkActs.Why;
import eplan.inbox.WorkKind;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeWorkActs;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InboxBulkViewTest extends ScreenTest {

    private static final WorkItemId ONE = new WorkItemId(1);
    private static final WorkItemId TWO = new WorkItemId(2);

    private void overdue(int count) {
        for (int i = 1; i <= count; i++) {
            fakes.inbox.add(i, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
        }
    }

    /** A fresh inbox: the one that stands at the start was made before the test said who looks at what. */
    private InboxView inbox(String query) {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return open("", query, InboxView.class);
    }

    private InboxView bothSelected() {
        overdue(2);
        InboxView view = inbox("");
        view.list().pick(ONE);
        view.list().pick(TWO);
        return view;
    }

    private boolean barIsShown() {
        return find(BulkBar.class).all().stream().anyMatch(Component::isVisible);
    }

    private String bar() {
        return said(find(BulkBar.class).single());
    }

    private void press(String text, Component in) {
        test(find(Button.class, in).withText(text).single()).click();
    }

    private FakeWorkActs.Asked asked() {
        return fakes.acts.asked.getLast();
    }

    @Test
    void theKeySelectsTheOpenItemAndItStaysSelectedOverThePages() {
        overdue(60);
        InboxView view = inbox("item=1");

        view.acts().pick();
        view.more(Group.OVERDUE);

        assertThat(bar()).contains("เลือก 1 เรื่อง");
        assertThat(view.list().picks().has(view.list().rows().get(1))).isTrue();
        view.acts().pick();
        assertThat(barIsShown()).isFalse();
    }

    @Test
    void aGroupIsSelectedAsFarAsItIsLoadedThenWholeThenNot() {
        overdue(60);
        WorkList list = inbox("").list();
        InboxRow heading = list.rows().getFirst();
        assertThat(list.picks().word(heading)).isEqualTo("เลือกทั้งกลุ่ม");

        list.pickLine(heading);
        assertThat(bar()).contains("เลือก 50 เรื่อง");
        assertThat(list.picks().word(heading)).isEqualTo("เลือกทั้ง 60 เรื่อง");

        list.pickLine(heading);
        assertThat(bar()).contains("เลือก 60 เรื่อง");
        assertThat(list.picks().word(heading)).isEqualTo("ไม่เลือกกลุ่มนี้");

        list.pickLine(heading);
        assertThat(barIsShown()).isFalse();
    }

    @Test
    void underAnotherFilterNothingIsSelected() {
        bothSelected();

        open("", "level=1", InboxView.class);

        assertThat(barIsShown()).isFalse();
    }

    @Test
    void theCheckboxIsNamedAfterItsItem() {
        overdue(1);
        WorkList list = inbox("").list();

        assertThat(list.picks().word(list.rows().get(1))).isEqualTo("เลือก อปท. <b>1</b> 2554-30-0417");
    }

    @Test
    void whoeverHasTheRestIsNamedAndWhatWasDoneCanBeUndone() {
        InboxView view = bothSelected();
        fakes.acts.taken.add(TWO);

        view.acts().claim();
        roundTrip();

        ResultDialog results = find(ResultDialog.class).single();
        assertThat(said(results))
                .contains("รับไว้แล้ว 1 เรื่อง", "ผู้อื่นรับไว้ · 1 เรื่อง", "2554-30-0417", "มานะ ขยัน รับไว้");
        assertThat(barIsShown()).isFalse();
        press("เลิกทำ", results);
        assertThat(fakes.acts.undone).containsExactly(1L);
        assertThat(notified()).contains("เลิกทำแล้ว 1 เรื่อง");
    }

    @Test
    void whenAllWasDoneANoticeOffersToUndo() {
        InboxView view = bothSelected();

        view.acts().claim();
        roundTrip();

        assertThat(find(ResultDialog.class).all()).isEmpty();
        UndoNotice notice = find(UndoNotice.class).single();
        assertThat(said(notice)).contains("รับไว้แล้ว 2 เรื่อง");
        assertThat(notice.getDuration()).isEqualTo(10_000);
        press("เลิกทำ", notice);
        assertThat(fakes.acts.undone).containsExactly(1L);
    }

    @Test
    void theOpenItemIsSnoozedWhenNoneIsSelected() {
        overdue(1);
        InboxView view = inbox("item=1");

        view.acts().snooze();
        roundTrip();

        SnoozeDialog dialog = find(SnoozeDialog.class).single();
        press("พักไว้", dialog);
        assertThat(dialog.isOpened()).isFalse();
        assertThat(asked()).isEqualTo(new FakeWorkActs.Asked(Kind.SNOOZE, Set.of(ONE), "2011-03-10 null"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void snoozesUntilMondayOrUntilTheLaoRecords() {
        InboxView view = bothSelected();
        view.acts().snooze();
        roundTrip();
        SnoozeDialog dialog = find(SnoozeDialog.class).single();

        find(RadioButtonGroup.class, dialog).single().setValue(BackOn.Choice.NEXT_WEEK);
        find(Select.class, dialog).single().setValue(WakeUp.RECORDED);
        press("พักไว้", dialog);

        assertThat(asked()).isEqualTo(new FakeWorkActs.Asked(Kind.SNOOZE, Set.of(ONE, TWO), "2011-03-14 RECORDED"));
    }

    @Test
    void aDayThatCannotBeIsSaidInTheDialog() {
        InboxView view = bothSelected();
        fakes.acts.refusal =
                new Refused("refused.snooze.holiday", LocalDate.of(2011, 3, 10), LocalDate.of(2011, 3, 11));
        view.acts().snooze();
        roundTrip();
        SnoozeDialog dialog = find(SnoozeDialog.class).single();

        press("พักไว้", dialog);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(find(RadioButtonGroup.class, dialog).single().getErrorMessage())
                .contains("วันทำการถัดไปคือ 11 มี.ค. 2554");
        assertThat(bar()).contains("เลือก 2 เรื่อง");
    }

    @Test
    void whatSleepsCanBeBroughtBack() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.ASLEEP, 1);
        InboxView view = inbox("item=1&show=asleep");

        view.acts().snooze();
        roundTrip();
        press("ให้กลับมาเลย", find(SnoozeDialog.class).single());

        assertThat(asked().kind()).isEqualTo(Kind.WAKE);
    }

    @Test
    void aSleepingRowSaysOnWhichDayItIsBack() {
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.ASLEEP, 1);
        InboxView view = inbox("show=asleep");

        RowText text = view.list().text(view.list().rows().get(1));

        assertThat(text.late()).isEqualTo("กลับมา 17 มี.ค.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void assignsToAColleagueWithAWord() {
        InboxView view = bothSelected();
        view.acts().assign();
        roundTrip();
        AssignDialog dialog = find(AssignDialog.class).single();

        press("มอบหมาย", dialog);
        assertThat(find(Select.class, dialog).single().isInvalid()).isTrue();
        find(Select.class, dialog).single().setValue(FakeWorkActs.WANTHANA);
        test(find(TextArea.class, dialog).single()).setValue("ฝากโทรต่อ");
        press("มอบหมาย", dialog);

        assertThat(asked()).isEqualTo(new FakeWorkActs.Asked(Kind.ASSIGN, Set.of(ONE, TWO), "8 ฝากโทรต่อ"));
    }

    @Test
    void aNoteForManyWaitsAndItsEndIsTold() {
        InboxView view = bothSelected();
        view.acts().note();
        roundTrip();
        BulkNoteDialog dialog = find(BulkNoteDialog.class).single();
        test(find(TextArea.class, dialog).single()).setValue("ส่งหนังสือเวียนแล้ว");
        test(find(TextField.class, dialog).all().getLast()).setValue("โทรวันจันทร์");
        press("บันทึก", dialog);
        assertThat(asked())
                .isEqualTo(new FakeWorkActs.Asked(Kind.NOTE, Set.of(ONE, TWO), "ส่งหนังสือเวียนแล้ว โทรวันจันทร์"));
        assertThat(notified()).contains("จะบันทึกการติดตาม 2 เรื่องในสิบวินาที");

        fakes.acts.state = State.DONE;
        fakes.acts.notDone = List.of(new Result(
                TWO, "อบต. โพธิ์กลาง", "2554-30-0388", Outcome.REFUSED, new Why("refused.round.closed", List.of())));
        inbox("level=1");

        assertThat(said(find(ResultDialog.class).single()))
                .contains("บันทึกการติดตามแล้ว 1 เรื่อง", "อบต. โพธิ์กลาง · 2554-30-0388");
    }

    @Test
    void whatWaitsCanBeCancelled() {
        InboxView view = bothSelected();

        view.acts().remind();
        roundTrip();
        press("ยกเลิก", find(UndoNotice.class).single());

        assertThat(fakes.acts.state).isEqualTo(State.CANCELLED);
        assertThat(notified()).contains("ยกเลิกแล้ว");
    }

    @Test
    void whatWasBegunElsewhereIsToldToo() {
        overdue(2);
        fakes.acts.remind(Set.of(ONE, TWO));
        InboxView view = inbox("");

        fakes.acts.state = State.DONE;
        view.toggle(Group.LATER);
        roundTrip();

        assertThat(notified()).contains("ส่งเตือนแล้ว 2 เรื่อง");
    }

    @Test
    void escapeClearsTheSelectionFirstAndThenClosesTheCase() {
        overdue(1);
        InboxView view = inbox("item=1");
        view.acts().pick();

        view.acts().escape();
        assertThat(barIsShown()).isFalse();
        assertThat(view.place().item()).isEqualTo(ONE);

        view.acts().escape();
        assertThat(view.place().item()).isNull();
    }

    @Test
    void theKeyForANoteIsForTheSelectedUnlessOnlyTheOpenItemIs() {
        overdue(2);
        InboxView view = inbox("item=1");

        view.acts().pick();
        assertThat(find(BulkBar.class).single().getElement().getAttribute("data-several"))
                .isEqualTo("false");
        view.list().pick(TWO);

        assertThat(find(BulkBar.class).single().getElement().getAttribute("data-several"))
                .isEqualTo("true");
    }

    @Test
    void auditorsSelectAndHideNothing() {
        fakes.actAs(Role.AUDITOR);
        overdue(1);
        InboxView view = inbox("item=1");

        view.acts().pick();
        view.acts().snooze();
        roundTrip();

        assertThat(barIsShown()).isFalse();
        assertThat(find(SnoozeDialog.class).all()).isEmpty();
    }
}
