package eplan.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import eplan.forms.api.BuddhistDatePicker;
import eplan.inbox.Inbox.Choice;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkActs.WakeUp;
import eplan.inbox.WorkKind;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import eplan.ui.filters.FilterSelect;
import eplan.ui.lao.LaoCaseView;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxViewTest extends ScreenTest {

    private WorkItemView expedite(long id, Group group) {
        return fakes.inbox.add(id, FakeRegistry.NONGBUA, WorkKind.EXPEDITE, group, 1);
    }

    private InboxView inbox(String query) {
        return open("", query, InboxView.class);
    }

    /** The one that stands at the start was made before the test said what is in it. */
    private InboxView freshInbox(String query) {
        UI.getCurrent().navigate("lao/417");
        roundTrip();
        return inbox(query);
    }

    private List<String> lines(InboxView view) {
        RowTexts texts = new RowTexts(fakes.actor, () -> Fakes.TODAY);
        return view.list().rows().stream()
                .map(texts::of)
                .map(row -> row.title() + " | " + row.sub() + " | " + row.late())
                .toList();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @Test
    void groupsByLatenessWithCountsAndFoldsWhatCanWait() {
        expedite(1, Group.FAR_OVERDUE);
        expedite(2, Group.OVERDUE);
        expedite(3, Group.OVERDUE);
        expedite(4, Group.LATER);
        expedite(5, Group.ASLEEP);

        List<String> lines = lines(inbox(""));

        assertThat(lines).hasSize(7);
        assertThat(lines.get(0)).startsWith("เกินกำหนดมาก | มากกว่า 5 วันทำการ · 1 เรื่อง");
        assertThat(lines.get(1))
                .contains("เร่งรัด แผนพัฒนา 3 ปี · 2554-30-0417")
                .endsWith("เกิน 7 วันทำการ");
        assertThat(lines.get(2)).startsWith("เกินกำหนด | 1–5 วันทำการ · 2 เรื่อง");
        assertThat(lines.get(5)).startsWith("ภายหลัง").contains("1 เรื่อง · ซ่อนอยู่");
        assertThat(lines.get(6)).startsWith("พักไว้");
    }

    @Test
    void unfoldingAGroupIsKeptInTheUrl() {
        expedite(4, Group.LATER);
        InboxView view = inbox("");

        view.toggle(Group.LATER);

        assertThat(address()).contains("later");
        assertThat(lines(view)).hasSize(2);
    }

    @Test
    void readsFiftyAndTheNextFiftyWhenAsked() {
        for (int i = 1; i <= 120; i++) {
            expedite(i, Group.OVERDUE);
        }
        InboxView view = inbox("");
        assertThat(lines(view)).hasSize(1 + 50 + 1).last().asString().contains("แสดงอีก 50 เรื่อง (เหลือ 70)");

        view.more(Group.OVERDUE);

        assertThat(lines(view)).hasSize(1 + 100 + 1);
        assertThat(view.list().rows().get(51).key()).isEqualTo("item-51");
    }

    @Test
    void theUrlsFilterIsAskedForAndShown() {
        expedite(1, Group.OVERDUE);

        inbox("round=2&level=1&q=0417");

        Filter asked = fakes.inbox.asked.getLast();
        assertThat(asked)
                .isEqualTo(new Filter(
                        FakeTimelines.PLAN, null, null, 1, null, null, eplan.inbox.Inbox.Who.ANYBODY, null, "0417"));
        assertThat(find(FilterSelect.class).withClassName("on").all()).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private FilterSelect<Object> filter(String label) {
        return find(FilterSelect.class).all().stream()
                .filter(select -> label.equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void choosingAFilterPutsItIntoTheUrl() {
        inbox("");

        test(filter("ขั้น")).selectItem("2");

        assertThat(address()).contains("level=2");
        assertThat(fakes.inbox.asked.getLast().level()).isEqualTo(2);
    }

    @Test
    void saysWhenNothingMatchesAndOffersToClear() {
        expedite(1, Group.OVERDUE);
        InboxView view = inbox("q=nothing");
        assertThat(said(view)).contains("ไม่มีเรื่องตามตัวกรองนี้");

        test(button("ล้างตัวกรอง")).click();

        assertThat(address()).doesNotContain("nothing");
        assertThat(lines(view)).hasSize(2);
    }

    @Test
    void theItemInThePanelIsInTheUrl() {
        WorkItemView item = expedite(1, Group.FAR_OVERDUE);
        InboxView view = inbox("");

        view.open(item);

        assertThat(address()).contains("item=1");
        assertThat(said(view.panel()))
                .contains("อบต. หนองบัวศาลา", "044-000-417", "ครบกำหนด 28 ก.พ. 2554", "เกิน 7 วันทำการ");
    }

    @Test
    void aPromiseInThePastIsRefusedAtTheDateAndNothingTypedIsLost() {
        expedite(1, Group.FAR_OVERDUE);
        inbox("item=1");
        TextArea outcome = find(TextArea.class).single();
        BuddhistDatePicker promised = find(BuddhistDatePicker.class).single();
        test(outcome).setValue("เจ้าหน้าที่แผนลาคลอด");
        promised.setValue(LocalDate.of(2011, 3, 1));

        test(button("บันทึกและพักถึง 1 มี.ค.")).click();

        assertThat(promised.isInvalid()).isTrue();
        assertThat(promised.getErrorMessage()).isNotBlank();
        assertThat(outcome.getValue()).isEqualTo("เจ้าหน้าที่แผนลาคลอด");
        assertThat(fakes.chasing.noted).isEmpty();
    }

    @Test
    void aRefusalThatIsNotAboutTheDateIsSaidAboveTheForm() {
        expedite(1, Group.FAR_OVERDUE);
        InboxView view = inbox("item=1");
        test(find(TextArea.class).single()).setValue("กำลังพิมพ์");
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2011, 3, 16));
        fakes.chasing.closed = true;

        test(button("บันทึกและพักถึง 16 มี.ค.")).click();

        Div refusal = find(Div.class, view.panel()).withClassName("refusal").single();
        assertThat(refusal.getText()).isNotBlank();
        assertThat(refusal.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(find(BuddhistDatePicker.class).single().isInvalid()).isFalse();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void aChaseNoteIsRecordedWithItsPromise() {
        expedite(1, Group.FAR_OVERDUE);
        inbox("item=1");
        test(find(TextArea.class).single()).setValue("ขอถึงวันที่ 16");
        find(BuddhistDatePicker.class).single().setValue(LocalDate.of(2011, 3, 16));

        test(button("บันทึกและพักถึง 16 มี.ค.")).click();

        assertThat(fakes.chasing.noted).singleElement().satisfies(note -> {
            assertThat(note.note().outcome()).isEqualTo("ขอถึงวันที่ 16");
            assertThat(note.note().promisedOn()).isEqualTo(LocalDate.of(2011, 3, 16));
        });
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        assertThat(notified()).contains("พักไว้ถึง 16 มี.ค. 2554");
    }

    @Test
    void aNoteWithoutAResultIsNotSent() {
        expedite(1, Group.FAR_OVERDUE);
        inbox("item=1");

        test(button("บันทึก")).click();

        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(fakes.chasing.noted).isEmpty();
    }

    @Test
    void tellsWhenSomebodyElseWasFasterAndKeepsWhatWasTyped() {
        expedite(1, Group.FAR_OVERDUE);
        inbox("item=1");
        test(find(TextArea.class).single()).setValue("กำลังพิมพ์");
        fakes.inbox.stale = true;

        test(button("รับเรื่อง")).click();

        assertThat(notified()).contains("มีผู้อื่นแก้ไขเรื่องนี้ไปก่อน");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void anItemThatIsGoneSaysSoAndKeepsWhatWasTyped() {
        expedite(1, Group.FAR_OVERDUE);
        InboxView view = inbox("item=1");
        test(find(TextArea.class).single()).setValue("กำลังพิมพ์");
        fakes.inbox.items.clear();

        view.stale();

        assertThat(said(view.panel())).contains("เรื่องนี้ไม่อยู่ในกล่องงานแล้ว");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void lookingAtAnotherCaseLosesNothingTyped() {
        WorkItemView one = expedite(1, Group.FAR_OVERDUE);
        WorkItemView two = fakes.inbox.add(2, FakeRegistry.PHOKLANG, WorkKind.EXPEDITE, Group.FAR_OVERDUE, 1);
        InboxView view = inbox("item=1");
        test(find(TextArea.class).single()).setValue("กำลังพิมพ์");

        view.open(two);
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        view.open(one);

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("กำลังพิมพ์");
    }

    @Test
    void theKeyboardMovesThroughTheList() {
        expedite(1, Group.FAR_OVERDUE);
        expedite(2, Group.OVERDUE);
        InboxView view = inbox("");

        view.acts().step(1);
        view.acts().step(1);
        view.acts().step(1);
        assertThat(said(view.panel())).isNotEmpty();
        view.acts().claim();

        assertThat(fakes.inbox.items.get(1).assignee()).isEqualTo(fakes.actor.account());
    }

    @Test
    void theKeyboardGoesOnFromWhereTheItemStoodBeforeItLeftItsGroup() {
        expedite(1, Group.FAR_OVERDUE);
        expedite(2, Group.FAR_OVERDUE);
        expedite(3, Group.FAR_OVERDUE);
        InboxView view = inbox("item=2&show=far_overdue.asleep");
        fakes.inbox.items.remove(1);
        expedite(2, Group.ASLEEP);
        view.done("");

        view.acts().step(1);
        view.acts().claim();

        assertThat(fakes.inbox.item(new WorkItemId(3)).assignee()).isEqualTo(fakes.actor.account());
    }

    @Test
    void theKeyboardGoesOnFromWhereAClaimedItemStoodThoughItIsFirstNow() {
        for (int i = 1; i <= 5; i++) {
            expedite(i, Group.OVERDUE);
        }
        InboxView view = freshInbox("item=3");

        view.acts().claim();
        assertThat(view.list().rows().get(1).key()).isEqualTo("item-3");
        view.stale(); // the list is read once more, as when others act
        view.acts().step(1);
        assertThat(view.place().item()).isEqualTo(new WorkItemId(4));

        view.acts().step(-1);
        assertThat(view.place().item()).isEqualTo(new WorkItemId(2));
    }

    @Test
    void theReadersOwnComeFirstOverThePages() {
        for (int i = 1; i <= 60; i++) {
            expedite(i, Group.OVERDUE);
        }
        fakes.inbox.assign(60, Fakes.ME, fakes.actor.name());
        InboxView view = inbox("");

        view.more(Group.OVERDUE);

        assertThat(view.list().rows().get(1).key()).isEqualTo("item-60");
        assertThat(lines(view)).hasSize(1 + 60);
        assertThat(view.list().rows().getLast().key()).isEqualTo("item-59");
    }

    @Test
    void onePersonsWorkIsChosenByNameAndKeptInTheUrl() {
        expedite(1, Group.OVERDUE);
        expedite(2, Group.OVERDUE);
        fakes.inbox.assign(2, new AccountId(8), "วันทนา ขยัน");
        fakes.inbox.people.add(new Choice(8, "วันทนา ขยัน", "วันทนา ขยัน"));
        InboxView view = inbox("level=1");

        test(filter("ผู้รับผิดชอบ")).selectItem("วันทนา ขยัน");

        assertThat(address()).contains("by=8").doesNotContain("who=");
        assertThat(lines(view)).hasSize(2);
        assertThat(view.list().rows().getLast().key()).isEqualTo("item-2");
        test(filter("ผู้รับผิดชอบ")).selectItem("ยังไม่มีผู้รับ");
        assertThat(address()).contains("who=nobody").doesNotContain("by=");
    }

    @Test
    void whatStandsAtAHigherLevelIsNotOfferedToTake() {
        WorkItemView item = expedite(1, Group.OVERDUE);
        fakes.inbox.above.add(item.id());

        InboxView view = freshInbox("item=1");

        assertThat(find(Button.class).withText("รับเรื่อง").all()).isEmpty();
        assertThat(WorkList.free(view.list().rows().get(1))).isFalse();
        assertThat(WorkList.mayTake(view.list().rows().get(1))).isFalse();
    }

    @Test
    void aSleepingRowSaysWhetherItWasHiddenOrPromised() {
        expedite(1, Group.ASLEEP);
        WorkItemView hidden = expedite(2, Group.ASLEEP);
        fakes.inbox.snoozedBy.put(hidden.id(), "มานะ ขยัน");

        assertThat(lines(inbox("show=asleep")).get(1)).contains("รอถึงวันที่รับปาก");
        assertThat(lines(inbox("show=asleep&level=1")).get(2)).contains("มานะ ขยัน พักไว้");
        fakes.inbox.wakesOn.put(hidden.id(), WakeUp.RECORDED);
        assertThat(lines(inbox("show=asleep")).get(2)).contains("มานะ ขยัน พักไว้ กลับมาก่อนได้เมื่อ อปท. บันทึก");
        fakes.inbox.snoozedFor.put(hidden.id(), "วิชัย");
        assertThat(lines(inbox("show=asleep&level=1")).get(2)).contains("มานะ ขยัน (แทน วิชัย) พักไว้");
    }

    @Test
    void theKeyboardWorksOnAnItemBeyondThePagesThatWereRead() {
        for (int i = 1; i <= 60; i++) {
            expedite(i, Group.OVERDUE);
        }
        InboxView view = inbox("item=60");

        view.acts().claim();

        assertThat(fakes.inbox.item(new WorkItemId(60)).assignee()).isEqualTo(fakes.actor.account());
    }

    @Test
    void returningNeedsAnItemAndAReason() {
        fakes.rounds.mayVerify = true;
        fakes.inbox.add(1, FakeRegistry.NONGBUA, WorkKind.VERIFY, Group.OVERDUE, 0);
        InboxView view = inbox("item=1");

        test(button("ส่งกลับให้แก้")).click();

        assertThat(fakes.rounds.done).isEmpty();
        assertThat(said(view.panel())).contains("เลือกอย่างน้อยหนึ่งรายการ", "บอก อปท. ว่าต้องแก้อะไร");
    }

    @Test
    void auditorsOnlyLook() {
        fakes.actAs(Role.AUDITOR);
        expedite(1, Group.FAR_OVERDUE);

        inbox("item=1");

        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(find(Button.class).withText("รับเรื่อง").all()).isEmpty();
    }

    @Test
    void laoStaffAreSentToTheirOwnPage() {
        fakes.actAs(Role.LAO_STAFF);

        open("", "", LaoCaseView.class);

        assertThat(address()).isEqualTo("lao/417");
    }

    @Test
    void aLinkToAnItemOutOfScopeSaysSoAndShowsTheList() {
        expedite(1, Group.OVERDUE);

        InboxView view = inbox(QueryParameters.simple(Map.of("item", "99")).getQueryString());

        assertThat(notified()).contains("ไม่พบเรื่องนี้แล้ว");
        assertThat(lines(view)).hasSize(2);
    }
}
