package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkActs.Kind;
import eplan.inbox.WorkKind;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeWorkActs;
import eplan.ui.testing.ScreenTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** The work of a colleague who is away, among one's own. */
class StandInInboxViewTest extends ScreenTest {

    private static final WorkItemId ONE = new WorkItemId(1);
    private static final WorkItemId TWO = new WorkItemId(2);
    private static final AccountId MANA = new AccountId(12);
    private static final StandsFor FOR_MANA = new StandsFor(MANA, "มานะ ขยัน");

    private final FakeSubstitutions substitutions = new FakeSubstitutions();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Substitutions.class, () -> substitutions);
    }

    private void overdue(long id) {
        fakes.inbox.add(id, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
    }

    private void ofMana(WorkItemId item) {
        overdue(item.value());
        fakes.inbox.assign(item.value(), MANA, FOR_MANA.name());
        fakes.inbox.inPlaceOf.put(item, FOR_MANA);
    }

    private InboxView inbox(String query) {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return open("", query, InboxView.class);
    }

    private String bar() {
        return said(find(BulkBar.class).single());
    }

    private static RowText row(InboxView view, int index) {
        return view.list().text(view.list().rows().get(index));
    }

    @Test
    void aRowSaysInWhosePlaceItIs() {
        ofMana(ONE);
        overdue(2);
        fakes.inbox.inPlaceOf.put(TWO, FOR_MANA);

        InboxView view = inbox("");

        assertThat(row(view, 1).who()).isEqualTo("แทน มานะ ขยัน");
        assertThat(row(view, 1).mine()).isTrue();
        assertThat(row(view, 2).who()).isEqualTo("ยังไม่มีผู้รับ (แทน มานะ ขยัน)");
    }

    @Test
    void thePanelSaysSoAndRecordsThere() {
        ofMana(ONE);
        InboxView view = inbox("item=1");
        assertThat(said(view.panel())).contains("ท่านปฏิบัติงานเรื่องนี้แทน มานะ ขยัน");
        substitutions.acted.clear();

        test(find(TextArea.class).single()).setValue("ขอถึงวันศุกร์");
        test(find(Button.class).withText("บันทึก").single()).click();

        assertThat(fakes.chasing.noted).hasSize(1);
        assertThat(substitutions.acted).containsOnly(MANA);
    }

    @Test
    void onesOwnIsDoneInOnesOwnPlace() {
        overdue(1);
        InboxView view = inbox("item=1");

        test(find(TextArea.class).single()).setValue("ขอถึงวันศุกร์");
        test(find(Button.class).withText("บันทึก").single()).click();

        assertThat(said(view.panel())).doesNotContain("แทน มานะ");
        assertThat(fakes.chasing.noted).hasSize(1);
        assertThat(substitutions.acted).isEmpty();
    }

    @Test
    void whenTheDaysAreOverItIsDoneInOnesOwnPlace() {
        ofMana(ONE);
        substitutions.over = true;
        inbox("item=1");

        test(find(TextArea.class).single()).setValue("ขอถึงวันศุกร์");
        test(find(Button.class).withText("บันทึก").single()).click();

        assertThat(fakes.chasing.noted).hasSize(1);
    }

    @Test
    void ofManyItemsEachPartIsDoneInItsPlaceAndUndoneTogether() {
        overdue(1);
        ofMana(TWO);
        InboxView view = inbox("");
        view.list().pick(ONE);
        view.list().pick(TWO);

        view.acts().claim();
        roundTrip();

        assertThat(fakes.acts.asked)
                .containsExactly(
                        new FakeWorkActs.Asked(Kind.CLAIM, Set.of(ONE), ""),
                        new FakeWorkActs.Asked(Kind.CLAIM, Set.of(TWO), ""));
        assertThat(substitutions.acted).containsOnly(MANA);
        UndoNotice notice = find(UndoNotice.class).single();
        assertThat(said(notice)).contains("รับไว้แล้ว 2 เรื่อง");
        test(find(Button.class, notice).withText("เลิกทำ").single()).click();
        assertThat(fakes.acts.undone).containsExactly(1L, 2L);
    }

    @Test
    void whatIsRefusedOfOnePartIsToldBesideWhatWasDone() {
        overdue(1);
        ofMana(TWO);
        InboxView view = inbox("");
        view.list().pick(ONE);
        view.list().pick(TWO);
        substitutions.lasts = 1; // they stand in when it is parted, and no longer when it is done

        view.acts().claim();
        roundTrip();

        assertThat(fakes.acts.asked).containsExactly(new FakeWorkActs.Asked(Kind.CLAIM, Set.of(ONE), ""));
        ResultDialog dialog = find(ResultDialog.class).single();
        assertThat(said(dialog))
                .contains("รับไว้แล้ว 1 เรื่อง", "อปท. <b>2</b>", "วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้");
        assertThat(find(BulkBar.class).all()).noneMatch(BulkBar::isVisible);
        test(find(Button.class, dialog).withText("เลิกทำ").single()).click();
        assertThat(fakes.acts.undone).containsExactly(1L);
    }

    @Test
    void whatIsRefusedOfTheOnlyPartIsSaidAsEver() {
        ofMana(ONE);
        InboxView view = inbox("");
        view.list().pick(ONE);
        substitutions.lasts = 1;

        view.acts().remind();

        assertThat(find(ResultDialog.class).exists()).isFalse();
        assertThat(notified()).contains("วันนี้ท่านไม่ได้ปฏิบัติงานแทนผู้นี้");
        assertThat(bar()).contains("เลือก 1 เรื่อง");
    }

    @Test
    void theBarSaysHowManyCanBeTaken() {
        overdue(1);
        overdue(2);
        fakes.inbox.above.add(TWO);
        InboxView view = inbox("");

        view.list().pick(ONE);
        assertThat(bar()).contains("เลือก 1 เรื่อง").doesNotContain("·");
        view.list().pick(TWO);
        assertThat(bar()).contains("เลือก 2 เรื่อง · รับ มอบหมาย หรือพักได้ 1 เรื่อง");
    }

    @Test
    void whatIsAllAboveOnesLevelCannotBeTakenFromTheBar() {
        overdue(1);
        fakes.inbox.above.add(ONE);
        InboxView view = inbox("");

        view.list().pick(ONE);

        BulkBar bar = find(BulkBar.class).single();
        assertThat(bar()).contains("อยู่ขั้นเหนือท่าน");
        assertThat(find(Button.class, bar).withText("รับไว้").single().isEnabled())
                .isFalse();
        assertThat(find(Button.class, bar).withText("ส่งเตือน").single().isEnabled())
                .isTrue();
    }
}
