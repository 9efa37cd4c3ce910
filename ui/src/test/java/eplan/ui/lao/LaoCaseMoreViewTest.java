package eplan.ui.lao;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import eplan.correspondence.Messages.FileView;
import eplan.correspondence.SentFiles;
import eplan.correspondence.SentFiles.SentFile;
import eplan.correspondence.ThreadId;
import eplan.cycle.CaseFiles;
import eplan.cycle.CaseFiles.CaseFile;
import eplan.cycle.CaseHistory.CaseEvent;
import eplan.cycle.CaseNotes;
import eplan.cycle.CaseNotes.LaoNote;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.cycle.Punctuality;
import eplan.cycle.Punctuality.PunctualYear;
import eplan.people.Role;
import eplan.plan.RecordKey;
import eplan.registry.Contacts;
import eplan.registry.Contacts.Person;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.ScreenTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

/** What a case shows beyond the round: timeline, contacts, punctuality, print. */
class LaoCaseMoreViewTest extends ScreenTest {

    private static final FiscalYear LAST_YEAR = new FiscalYear(2553);

    private final FakeContacts contacts = new FakeContacts();
    private final List<LaoNote> notes = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Contacts.class, () -> contacts);
        context.registerBean(Punctuality.class, () -> lao -> {
            read.add("punctuality");
            return List.of(new PunctualYear(LAST_YEAR, 17, 12, 3, 1, 0, 10, 2));
        });
        context.registerBean(CaseNotes.class, () -> (lao, limit) -> {
            read.add("notes");
            return List.copyOf(notes);
        });
        context.registerBean(
                CaseFiles.class,
                () -> (lao, limit) -> List.of(new CaseFile(
                        5,
                        new RecordKey(lao, FakeTimelines.YEAR, "three-year-plan", "year"),
                        null,
                        "แผน <b>.pdf",
                        9,
                        "นายเดชา",
                        at("2011-03-04"))));
        context.registerBean(
                SentFiles.class,
                () -> (lao, limit) -> List.of(new SentFile(
                        new ThreadId(1),
                        "ยอดไม่ตรง",
                        new FileView(6, "ยอด.pdf", "application/pdf", 9),
                        "นายวิเคราะห์",
                        "นางที่ลา",
                        at("2011-03-03"))));
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T03:12:00Z");
    }

    private LaoCaseView page() {
        return open("lao/417", "round=plan", LaoCaseView.class);
    }

    private void noted(String outcome, String day, FiscalYear year) {
        ChaseNote note = new ChaseNote(Channel.VISIT, null, outcome, null, "โทรอีกครั้ง");
        notes.add(new LaoNote(
                new EntryRoundId(1),
                year,
                "plan",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                new ChaseNoteView(notes.size() + 1L, note, "สมหญิง ใจดี", LocalDate.parse(day), at(day))));
    }

    private void happened(String type, String day) {
        fakes.history.add(new CaseEvent(
                type,
                "plan",
                "แผนพัฒนา 3 ปี",
                "Three-year plan",
                LocalDate.parse(day),
                at(day),
                "ระบบ",
                null,
                LocalDate.of(2011, 2, 28)));
    }

    private Details part(String summary) {
        return find(Details.class).all().stream()
                .filter(one -> String.valueOf(one.getSummaryText()).startsWith(summary))
                .findFirst()
                .orElseThrow();
    }

    private CaseTimeline timeline() {
        test(part("ลำดับเหตุการณ์ทั้งหมด")).openDetails();
        return find(CaseTimeline.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private Button icon(String name) {
        return find(Button.class).all().stream()
                .filter(one -> one.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatLiesBelowIsReadOnlyWhenItIsOpened() {
        page();
        assertThat(read).isEmpty();

        timeline();

        assertThat(read).containsExactly("notes");
    }

    @Test
    void theTimelineTellsEverythingTheLatestFirstByYear() {
        noted("ขอเวลาถึงวันศุกร์", "2011-03-02", FakeTimelines.YEAR);
        noted("ปีที่แล้ว", "2010-03-02", LAST_YEAR);
        happened("PROMISE_BROKEN", "2011-03-07");
        page();

        assertThat(said(timeline()))
                .containsSubsequence(
                        "ปีงบประมาณ 2554",
                        "ผิดสัญญา",
                        "แผน <b>.pdf",
                        "ยอด.pdf",
                        "ขอเวลาถึงวันศุกร์",
                        "ขั้นต่อไป: โทรอีกครั้ง",
                        "ปีงบประมาณ 2553",
                        "ปีที่แล้ว");
    }

    @Test
    void kindsAreChosenAndLeftAgain() {
        noted("ขอเวลา", "2011-03-02", FakeTimelines.YEAR);
        page();
        CaseTimeline timeline = timeline();
        NativeButton files =
                find(NativeButton.class, timeline).withText("ไฟล์ (2)").single();

        test(files).click();

        assertThat(files.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(said(timeline))
                .contains("แสดง 2 จาก 2 รายการ", "ยอด.pdf", "นายวิเคราะห์ (แทน นางที่ลา)")
                .doesNotContain("ขอเวลา");
        test(files).click();
        assertThat(said(timeline)).contains("แสดง 3 จาก 3 รายการ", "ขอเวลา");
    }

    @Test
    void moreIsShownWhenItIsAskedForAndAllOnPaper() {
        for (int i = 0; i < 2 * CaseTimeline.PAGE; i++) {
            happened("REMINDED", "2011-02-20");
        }
        page();
        CaseTimeline timeline = timeline();
        assertThat(find(TimelineLine.class, timeline).all()).hasSize(CaseTimeline.PAGE);

        test(button("แสดงเพิ่ม")).click();
        assertThat(find(TimelineLine.class, timeline).all()).hasSize(2 * CaseTimeline.PAGE);

        test(button("พิมพ์")).click();
        assertThat(find(TimelineLine.class, timeline).all()).hasSize(2 * CaseTimeline.PAGE + 2);
        assertThat(find(LazyDetails.class).all()).allMatch(Details::isOpened);
        assertThat(read).contains("punctuality");
    }

    @Test
    void theLaosOwnStaffDoNotReadWhatWasNoted() {
        noted("ลับ", "2011-03-02", FakeTimelines.YEAR);
        fakes.actAs(Role.LAO_STAFF);
        page();

        assertThat(said(timeline())).contains("ยอด.pdf").doesNotContain("ลับ");
        assertThat(read).isEmpty();
    }

    @Test
    void earlierYearsSayHowPunctualItWas() {
        page();
        test(part("ความตรงเวลาย้อนหลัง")).openDetails();

        assertThat(said(find(PunctualityCard.class).single())).contains("2553", "17", "12 (75%)", "3.3");
    }

    @Test
    void theRegistrysClerkComesFirstAmongThoseToCall() {
        contacts.add(
                FakeRegistry.NONGBUA, new Person("มาลี", "นักวิเคราะห์", "044 123 456 ต่อ 12", "mali@example.go.th"));
        page();

        ContactsCard card = find(ContactsCard.class).single();
        assertThat(said(card)).containsSubsequence("นายเดชา", "ปลัด", "มาลี", "นักวิเคราะห์");
        assertThat(find(Anchor.class, card).all())
                .extracting(Anchor::getHref)
                .containsExactly("tel:044000417", "tel:044123456;ext=12", "mailto:mali@example.go.th");
    }

    @Test
    void somebodyIsAddedAndARefusalLeavesWhatWasTyped() {
        page();
        test(button("เพิ่มผู้ติดต่อ")).click();
        test(field("ชื่อ")).setValue("มาลี");
        test(button("บันทึกผู้ติดต่อ")).click();
        assertThat(said(find(ContactDialog.class).single())).contains("หมายเลขโทรศัพท์หรืออีเมล");

        test(field("โทรศัพท์")).setValue("044 123 456");
        test(button("บันทึกผู้ติดต่อ")).click();

        assertThat(find(ContactDialog.class).exists()).isFalse();
        assertThat(said(find(ContactsCard.class).single())).contains("มาลี", "044 123 456");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsRemovedIsAskedForFirst() {
        contacts.add(FakeRegistry.NONGBUA, new Person("มาลี", null, "1567", null));
        page();

        test(icon("ลบ มาลี")).click();
        assertThat(contacts.all).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(contacts.all).isEmpty();
        assertThat(said(find(ContactsCard.class).single())).doesNotContain("มาลี");
    }

    @Test
    void whoWasChangedMeanwhileIsNotLost() {
        contacts.add(FakeRegistry.NONGBUA, new Person("มาลี", null, "1567", null));
        contacts.stale = true;
        page();

        test(icon("แก้ไข มาลี")).click();
        test(button("บันทึกผู้ติดต่อ")).click();

        assertThat(said(find(ContactDialog.class).single())).contains("มีผู้อื่นแก้ไข");
        assertThat(field("ชื่อ").getValue()).isEqualTo("มาลี");
    }

    @Test
    void whoWroteAContactStandsBesideForWhomTheyDidIt() {
        contacts.all.add(new Contacts.Contact(
                1, new Person("มาลี", null, "1567", null), "สมหญิง", "วิชัย", LocalDate.of(2011, 3, 1)));
        page();

        assertThat(find(ListItem.class, find(ContactsCard.class).single()).all())
                .extracting(line -> line.getElement().getAttribute("title"))
                .contains("บันทึกโดย สมหญิง (แทน วิชัย) เมื่อ 1 มี.ค. 2554");
    }

    @Test
    void onPaperNothingIsFilteredAway() {
        noted("ขอเวลา", "2011-03-02", FakeTimelines.YEAR);
        page();
        CaseTimeline timeline = timeline();
        NativeButton files =
                find(NativeButton.class, timeline).withText("ไฟล์ (2)").single();
        test(files).click();
        assertThat(said(timeline)).doesNotContain("ขอเวลา");

        test(button("พิมพ์")).click();

        assertThat(said(timeline)).contains("แสดง 3 จาก 3 รายการ", "ขอเวลา", "ยอด.pdf");
        assertThat(files.getElement().getAttribute("aria-pressed")).isEqualTo("false");
        test(files).click();
        assertThat(said(timeline)).contains("แสดง 2 จาก 2 รายการ");
    }

    @Test
    void auditorsChangeNobody() {
        fakes.actAs(Role.AUDITOR);
        contacts.all.add(new Contacts.Contact(1, new Person("มาลี", null, "1567", null), "x", null, LocalDate.EPOCH));
        page();

        assertThat(said(find(ContactsCard.class).single())).contains("มาลี");
        assertThat(find(Button.class, find(ContactsCard.class).single()).all()).noneMatch(Button::isVisible);
    }
}
