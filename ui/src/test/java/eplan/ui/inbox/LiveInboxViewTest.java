package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.correspondence.Live;
import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Group;
import eplan.inbox.WorkActs.State;
import eplan.inbox.WorkKind;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** What others do while the list is open. */
class LiveInboxViewTest extends ScreenTest {

    private static final AccountId OTHER = new AccountId(8);

    private final List<String> heard = new ArrayList<>();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Live.class, () -> (topic, hearer) -> {
            heard.add(topic);
            return () -> heard.remove(topic);
        });
    }

    private void overdue(long id) {
        fakes.inbox.add(id, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 1);
    }

    private InboxView inbox(String query) {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return open("", query, InboxView.class);
    }

    private TextArea typing(String text) {
        TextArea note = find(TextArea.class).single();
        test(note).setValue(text);
        return note;
    }

    private static long times(String words, String in) {
        return in.split(words, -1).length - 1L;
    }

    @Test
    void hearsOfTheProvinceForAsLongAsItIsOpen() {
        inbox("");
        assertThat(heard).containsOnlyOnce("inbox:30");

        UI.getCurrent().navigate("lao/417");
        roundTrip();

        assertThat(heard).doesNotContain("inbox:30");
    }

    @Test
    void whatWasPlannedElsewhereIsToldWhenItsEndIsHeard() {
        overdue(1);
        fakes.acts.remind(Set.of(new WorkItemId(1)));
        InboxView view = inbox("");
        fakes.acts.state = State.DONE;

        view.changedElsewhere();

        assertThat(said(find(Notification.class).single())).contains("ส่งเตือนแล้ว 1 เรื่อง");
    }

    @Test
    void newWorkShowsWithoutAReload() {
        overdue(1);
        InboxView view = inbox("");
        overdue(2);

        view.changedElsewhere();

        assertThat(view.list().rows()).hasSize(3);
    }

    @Test
    void theFirstWorkReplacesTheEmptyList() {
        InboxView view = inbox("");
        assertThat(said(view)).contains("ไม่มีงานค้าง");
        overdue(1);

        view.changedElsewhere();

        assertThat(said(view)).doesNotContain("ไม่มีงานค้าง");
        assertThat(find(WorkList.class).single().rows()).hasSize(2);
    }

    @Test
    void whatIsBeingTypedIsLeftAlone() {
        overdue(1);
        InboxView view = inbox("item=1");
        TextArea note = typing("กำลังพิมพ์");
        fakes.inbox.assign(1, OTHER, "วันทนา ขยัน");

        view.changedElsewhere();

        assertThat(find(TextArea.class).single()).isSameAs(note);
        assertThat(note.getValue()).isEqualTo("กำลังพิมพ์");
        assertThat(find(Button.class).withText("รับเรื่อง").all()).isEmpty();
        assertThat(view.place().item()).isEqualTo(new WorkItemId(1));
    }

    @Test
    void aFormThatServesNoMoreStaysUntilThePersonAsksForTheNewOne() {
        overdue(1);
        InboxView view = inbox("item=1");
        TextArea note = typing("กำลังพิมพ์");
        fakes.inbox.items.clear();
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, Group.OVERDUE, 3);

        view.changedElsewhere();
        view.changedElsewhere();
        assertThat(find(TextArea.class).single()).isSameAs(note);
        assertThat(times("มีผู้อื่นทำให้เรื่องนี้เปลี่ยนไปแล้ว", said(view.panel())))
                .isEqualTo(1);

        test(find(Button.class).withText("ดูเรื่องตามที่เป็นตอนนี้").single()).click();
        assertThat(find(TextArea.class).single()).isNotSameAs(note);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("กำลังพิมพ์");
        assertThat(said(view.panel())).doesNotContain("มีผู้อื่นทำให้เรื่องนี้เปลี่ยนไปแล้ว");
    }

    @Test
    void thatItIsGoneIsSaidOnce() {
        overdue(1);
        overdue(2);
        InboxView view = inbox("item=1");
        TextArea note = typing("กำลังพิมพ์");
        fakes.inbox.items.removeFirst();

        view.changedElsewhere();
        view.changedElsewhere();

        assertThat(times("เรื่องนี้ไม่อยู่ในกล่องงานแล้ว", said(view.panel()))).isEqualTo(1);
        assertThat(find(Div.class, view.panel())
                        .withClassName("gone")
                        .single()
                        .getElement()
                        .getAttribute("role"))
                .isEqualTo("alert");
        assertThat(note.getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void onlyWhatIsOnesOwnIsSaidAloud() {
        overdue(1);
        overdue(2);
        InboxView view = inbox("");
        fakes.inbox.assign(1, OTHER, "วันทนา ขยัน");
        view.changedElsewhere();
        assertThat(said(view)).doesNotContain("เรื่องของท่านเปลี่ยนไป");

        fakes.inbox.assign(2, Fakes.ME, fakes.actor.name());
        view.changedElsewhere();

        assertThat(said(view)).contains("เรื่องของท่านเปลี่ยนไป 1 เรื่อง");
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatAFilterOffersStaysAsItWas() {
        overdue(1);
        InboxView view = inbox("");
        fakes.inbox.people.add(new Choice(8, "วันทนา ขยัน", "วันทนา ขยัน"));

        view.changedElsewhere();

        FilterSelect<Holder> who = (FilterSelect<Holder>) find(FilterSelect.class).all().stream()
                .filter(select -> "ผู้รับผิดชอบ".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        assertThat(who.getListDataView().getItems()).hasSize(3);
    }
}
