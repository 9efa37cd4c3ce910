package eplan.correspondence;

import static eplan.correspondence.Correspondents.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.Cursor;
import eplan.correspondence.Messages.FileView;
import eplan.correspondence.Messages.Mentioned;
import eplan.correspondence.Messages.MessageView;
import eplan.correspondence.Messages.NewFile;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who reads what, what counts as unread, and for whom. */
@EplanTest
@RecordApplicationEvents
class MessagesIT {

    private static final byte[] PDF = "%PDF-1.4 แผน".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Messages messages;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Correspondents people;

    @BeforeEach
    void noMessages() {
        people = new Correspondents(actors, setup, clock, jdbc);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    private ThreadId opened(Actor by, @Nullable LaoId lao, Audience audience, boolean support) {
        var wanted = new NewThread(lao, null, audience, support, "เอกสารแนบ", new NewMessage("ขาดข้อบัญญัติ"));
        return people.as(by, () -> messages.open(wanted)).id();
    }

    private ThreadId opened(Actor by) {
        return opened(by, people.lao, Audience.ALL, false);
    }

    private MessageView written(Actor by, ThreadId thread, String body) {
        return people.as(by, () -> messages.write(thread, new NewMessage(body)));
    }

    private List<MessageView> read(Actor by, ThreadId thread) {
        return people.as(by, () -> messages.read(thread));
    }

    private long unread(Actor by) {
        return people.as(by, () -> messages.unread());
    }

    private List<ThreadView> mine(Actor by, @Nullable Cursor after, int size) {
        return people.as(by, () -> messages.mine(after, size));
    }

    private List<ThreadView> ofLao(Actor by) {
        return people.as(by, () -> messages.ofLao(people.lao, 10));
    }

    private List<AccountId> reachable(Actor by, ThreadId thread) {
        return people.as(by, () -> messages.reachable(thread)).stream()
                .map(AccountView::id)
                .toList();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refused.class).extracting("key").isEqualTo(key);
    }

    private static void hidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFound.class);
    }

    @Test
    void aThreadTellsWhoSaidWhatAndWhen() {
        ThreadId thread = opened(people.officer);
        written(people.staff, thread, "ส่งพรุ่งนี้\nขอบคุณค่ะ");
        assertThat(read(people.officer, thread))
                .extracting(MessageView::by, MessageView::body, MessageView::role, MessageView::on)
                .containsExactly(
                        tuple("msg-officer", "ขาดข้อบัญญัติ", people.officer.role(), Correspondents.TODAY),
                        tuple("msg-staff", "ส่งพรุ่งนี้\nขอบคุณค่ะ", people.staff.role(), Correspondents.TODAY));
        ThreadView view = people.as(people.staff, () -> messages.view(thread));
        assertThat(view.subject()).isEqualTo("เอกสารแนบ");
        assertThat(view.lao()).isEqualTo(people.lao);
        assertThat(view.laoTh()).isNotBlank();
        assertThat(view.messages()).isEqualTo(2);
        assertThat(view.openedBy()).isEqualTo("msg-officer");
        assertThat(view.lastBy()).isEqualTo("msg-staff");
        assertThat(view.year()).isEqualTo(new FiscalYear(2554));
    }

    @Test
    void isUnreadUntilItIsReadAndOnesOwnNeverIs() {
        ThreadId thread = opened(people.staff);
        assertThat(unread(people.staff)).isZero();
        assertThat(unread(people.officer)).isEqualTo(1);
        read(people.officer, thread);
        assertThat(unread(people.officer)).isZero();
        written(people.officer, thread, "ได้รับแล้ว");
        assertThat(unread(people.officer)).isZero();
        assertThat(unread(people.staff)).isEqualTo(1);
    }

    @Test
    void writingBlindlyLeavesWhatCameBeforeUnread() {
        ThreadId thread = opened(people.officer);
        written(people.staff, thread, "ส่งแล้ว");
        written(people.officer, thread, "ถึงไหนแล้ว");
        assertThat(unread(people.officer)).isEqualTo(1);
    }

    @Test
    void lookingAtAThreadIsNotReadingIt() {
        ThreadId thread = opened(people.staff);
        assertThat(people.as(people.officer, () -> messages.view(thread)).unread())
                .isTrue();
        assertThat(unread(people.officer)).isEqualTo(1);
    }

    @Test
    void concernsTheWholeOfficeUntilOneOfItAnswers() {
        ThreadId thread = opened(people.staff);
        assertThat(unread(people.head)).isEqualTo(1);
        assertThat(unread(people.foreigner)).isZero();
        written(people.analyst, thread, "รับทราบ");
        assertThat(unread(people.head)).isZero();
        assertThat(mine(people.head, null, 10)).isEmpty();
        written(people.staff, thread, "ขอบคุณ");
        assertThat(unread(people.analyst)).isEqualTo(1);
        assertThat(unread(people.head)).isZero();
    }

    @Test
    void aMentionBringsItToThatPerson() {
        ThreadId thread = opened(people.analyst);
        assertThat(unread(people.head)).isZero();
        var words = new NewMessage("ขอความเห็น", List.of(id(people.head), id(people.hq)), List.of());
        MessageView asked = people.as(people.analyst, () -> messages.write(thread, words));
        assertThat(asked.mentions())
                .containsExactlyInAnyOrder(
                        new Mentioned(id(people.head), "msg-head"), new Mentioned(id(people.hq), "msg-hq"));
        assertThat(unread(people.head)).isEqualTo(1);
        assertThat(unread(people.hq)).isEqualTo(1);
        assertThat(unread(people.helper)).isZero();
        assertThat(events.stream(MessageWritten.class)).last().satisfies(told -> {
            assertThat(told.thread()).isEqualTo(thread);
            assertThat(told.message()).isEqualTo(asked.id());
            assertThat(told.lao()).isEqualTo(people.lao);
            assertThat(told.author()).isEqualTo(id(people.analyst));
            assertThat(told.mentions()).isEqualTo(Set.of(id(people.head), id(people.hq)));
        });
    }

    @Test
    void mentionsNobodyWhoMayNotReadIt() {
        ThreadId open = opened(people.officer);
        ThreadId inside = opened(people.officer, people.lao, Audience.OFFICE, false);
        for (Actor other : List.of(people.neighbourStaff, people.foreigner, people.auditor)) {
            var words = new NewMessage("ดูด้วย", List.of(id(other)), List.of());
            refused("refused.message.mention", () -> people.as(people.officer, () -> messages.write(open, words)));
        }
        var toStaff = new NewMessage("ดูด้วย", List.of(id(people.staff)), List.of());
        refused("refused.message.mention", () -> people.as(people.officer, () -> messages.write(inside, toStaff)));
        assertThat(people.as(people.officer, () -> messages.write(open, toStaff))
                        .mentions())
                .hasSize(1);
        assertThat(read(people.officer, inside)).hasSize(1);
    }

    @Test
    void reachesThoseWhoMayReadAndNotOneself() {
        ThreadId thread = opened(people.officer);
        assertThat(reachable(people.officer, thread))
                .contains(id(people.staff), id(people.analyst), id(people.head), id(people.hq), id(people.helper))
                .doesNotContain(
                        id(people.officer), id(people.neighbourStaff), id(people.foreigner), id(people.auditor));
        List<AccountView> inside = people.as(people.head, () -> messages.reachable(people.lao, Audience.OFFICE));
        assertThat(inside)
                .extracting(AccountView::id)
                .contains(id(people.officer))
                .doesNotContain(id(people.staff), id(people.head));
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(id(people.head).value())
                .update();
        assertThat(reachable(people.officer, thread)).doesNotContain(id(people.head));
    }

    @Test
    void whatTheOfficeWritesInsideIsHiddenFromTheLao() {
        ThreadId inside = opened(people.officer, people.lao, Audience.OFFICE, false);
        hidden(() -> people.as(people.staff, () -> messages.view(inside)));
        hidden(() -> read(people.staff, inside));
        hidden(() -> written(people.staff, inside, "?"));
        assertThat(ofLao(people.staff)).isEmpty();
        assertThat(unread(people.staff)).isZero();
        assertThat(mine(people.staff, null, 10)).isEmpty();
        assertThat(ofLao(people.analyst)).extracting(ThreadView::id).containsExactly(inside);
        assertThatThrownBy(() -> opened(people.staff, people.lao, Audience.OFFICE, false))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherProvinceAndAnotherLaoFindNothing() {
        ThreadId thread = opened(people.staff);
        for (Actor other : List.of(people.foreigner, people.neighbourStaff)) {
            hidden(() -> people.as(other, () -> messages.view(thread)));
            hidden(() -> read(other, thread));
            hidden(() -> written(other, thread, "?"));
            hidden(() -> people.as(other, () -> messages.reachable(thread)));
            hidden(() -> opened(other));
            assertThat(mine(other, null, 10)).isEmpty();
        }
        hidden(() -> read(people.hq, new ThreadId(-1)));
    }

    @Test
    void anAuditorReadsAndDoesNotWrite() {
        ThreadId thread = opened(people.staff);
        assertThat(read(people.auditor, thread)).hasSize(1);
        assertThatThrownBy(() -> written(people.auditor, thread, "?")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> opened(people.auditor)).isInstanceOf(AccessDeniedException.class);
        assertThat(mine(people.auditor, null, 10)).isEmpty();
    }

    @Test
    void whoLosesSightOfTheLaoLosesItsThreads() {
        ThreadId thread = opened(people.officer);
        written(people.staff, thread, "ส่งแล้ว");
        var moved = new Actor(
                people.officer.account(), "msg-officer", people.officer.role(), people.foreigner.province(), null);
        assertThat(unread(moved)).isZero();
        assertThat(mine(moved, null, 10)).isEmpty();
        hidden(() -> read(moved, thread));
    }

    @Test
    void anLaoOfOneAnalystDoesNotExistForTheOthers() {
        ThreadId answered = opened(people.staff);
        var toBoth = new NewMessage("ดูด้วย", List.of(id(people.analyst), id(people.colleague)), List.of());
        people.doing(people.officer, () -> messages.write(answered, toBoth));
        ThreadId waiting = opened(people.staff);
        assertThat(unread(people.colleague)).as("while it is nobody's").isEqualTo(2);

        people.give(people.lao, people.analyst);

        assertThat(unread(people.colleague)).isZero();
        assertThat(mine(people.colleague, null, 10)).isEmpty();
        hidden(() -> read(people.colleague, waiting));
        assertThat(reachable(people.officer, answered))
                .contains(id(people.analyst))
                .doesNotContain(id(people.colleague));
        refused("refused.message.mention", () -> people.as(people.officer, () -> messages.write(answered, toBoth)));
        assertThat(unread(people.analyst)).isEqualTo(2);
        assertThat(mine(people.analyst, null, 10)).extracting(ThreadView::id).containsExactly(waiting, answered);
        assertThat(unread(people.head)).as("officers and head see all").isEqualTo(1);
    }

    @Test
    void whoStandsInForAnAnalystReadsOfTheirLaosOnTheDaysOnly() {
        ThreadId thread = opened(people.staff);
        people.give(people.lao, people.analyst);
        assertThat(unread(people.colleague)).isZero();
        people.standsIn(people.colleague, people.analyst);

        assertThat(unread(people.colleague)).isEqualTo(1);
        assertThat(mine(people.colleague, null, 10)).extracting(ThreadView::id).containsExactly(thread);
        assertThat(reachable(people.officer, thread)).contains(id(people.analyst), id(people.colleague));

        clock.set(Correspondents.TODAY.plusDays(1));
        assertThat(unread(people.colleague)).isZero();
        assertThat(reachable(people.officer, thread)).doesNotContain(id(people.colleague));
    }

    @Test
    void aQuestionAboutNoLaoIsSeenByTheOfficeThatAsksAndByHeadquarters() {
        ThreadId question = opened(people.officer, null, Audience.ALL, true);
        assertThat(mine(people.analyst, null, 10)).extracting(ThreadView::id).containsExactly(question);
        assertThat(unread(people.helper)).isEqualTo(1);
        written(people.helper, question, "แก้ให้แล้ว");
        assertThat(unread(people.officer)).isEqualTo(1);
        hidden(() -> read(people.foreigner, question));
        hidden(() -> read(people.staff, question));
        refused("refused.message.about", () -> opened(people.officer, null, Audience.ALL, false));
    }

    @Test
    void laoStaffAlwaysWriteAboutTheirOwnLao() {
        ThreadId question = opened(people.staff, null, Audience.ALL, true);
        assertThat(people.as(people.officer, () -> messages.view(question)).lao())
                .isEqualTo(people.lao);
        assertThat(unread(people.officer)).isZero();
    }

    @Test
    void aRoundOfAnotherLaoIsNotFound() {
        var unknown =
                new NewThread(people.lao, new EntryRoundId(-1), Audience.ALL, false, "งวด", new NewMessage("งวดนี้"));
        hidden(() -> people.as(people.officer, () -> messages.open(unknown)));
    }

    @Test
    void listsUnreadFirstAndPagesWithoutGapsOrRepeats() {
        List<ThreadId> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(opened(people.staff));
        }
        read(people.officer, all.get(4));
        read(people.officer, all.get(1));
        List<ThreadId> seen = new ArrayList<>();
        Cursor after = null;
        List<ThreadView> page = mine(people.officer, after, 2);
        while (!page.isEmpty()) {
            page.forEach(thread -> seen.add(thread.id()));
            page = mine(people.officer, Cursor.after(page.getLast()), 2);
        }
        assertThat(seen).containsExactly(all.get(3), all.get(2), all.get(0), all.get(4), all.get(1));
    }

    @Test
    void carriesFilesKnownByTheirContent() {
        ThreadId thread = opened(people.staff);
        var words = new NewMessage("แนบแล้ว", List.of(), List.of(new NewFile("C:\\แผน.pdf", PDF)));
        MessageView sent = people.as(people.staff, () -> messages.write(thread, words));
        FileView file = sent.files().getFirst();
        assertThat(file.name()).isEqualTo("แผน.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(read(people.officer, thread).getLast().files()).containsExactly(file);
        var content = people.as(people.officer, () -> messages.file(thread, file.id()));
        assertThat(content.bytes()).isEqualTo(PDF);
        ThreadId other = opened(people.staff);
        hidden(() -> people.as(people.officer, () -> messages.file(other, file.id())));
        hidden(() -> people.as(people.foreigner, () -> messages.file(thread, file.id())));
    }

    @Test
    void nothingIsKeptOfAMessageWhoseFileIsRefused() {
        ThreadId thread = opened(people.staff);
        var words = new NewMessage(
                "แนบแล้ว", List.of(), List.of(new NewFile("a.pdf", PDF), new NewFile("b.pdf", new byte[] {'M', 'Z'})));
        refused("refused.attachment.kind", () -> people.as(people.staff, () -> messages.write(thread, words)));
        assertThat(read(people.officer, thread)).hasSize(1);
    }
}
