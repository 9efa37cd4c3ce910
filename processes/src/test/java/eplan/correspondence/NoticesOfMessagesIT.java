package eplan.correspondence;

import static eplan.correspondence.Correspondents.id;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of messages, and when they have read them. */
@EplanTest
class NoticesOfMessagesIT {

    @Autowired
    Messages messages;

    @Autowired
    Notices notices;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Correspondents people;

    @BeforeEach
    void noNotices() {
        people = new Correspondents(actors, setup, clock, jdbc);
        forgetNotices();
    }

    @AfterEach
    void forget() {
        people.forget();
        forgetNotices();
    }

    private void forgetNotices() {
        jdbc.sql("delete from eplan.notice").update();
    }

    private ThreadId opened(Actor by, @Nullable LaoId lao, Audience audience, boolean support) {
        var wanted = new NewThread(lao, null, audience, support, "เอกสารแนบ", new NewMessage("ขาดข้อบัญญัติ"));
        return people.as(by, () -> messages.open(wanted)).id();
    }

    private void written(Actor by, ThreadId thread, Actor... mentioned) {
        var mentions = List.of(mentioned).stream().map(Correspondents::id).toList();
        people.as(by, () -> messages.write(thread, new NewMessage("ส่งแล้ว", mentions, List.of())));
    }

    private List<Notice> latest(Actor of) {
        return people.as(of, () -> notices.latest(10));
    }

    private long unread(Actor of) {
        return people.as(of, () -> notices.unread());
    }

    @Test
    void theWholeOfficeIsToldOfWhatNobodyHasAnsweredAndNobodyElse() {
        ThreadId thread = opened(people.staff, people.lao, Audience.ALL, false);

        assertThat(latest(people.officer)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.MESSAGE);
            assertThat(notice.many()).isEqualTo(1);
            assertThat(notice.read()).isFalse();
            assertThat(notice.on()).isEqualTo(Correspondents.TODAY);
            assertThat(notice.about().thread()).isEqualTo(thread);
            assertThat(notice.about().by()).isEqualTo("msg-staff");
            assertThat(notice.about().subject()).isEqualTo("เอกสารแนบ");
        });
        assertThat(latest(people.head)).hasSize(1);
        assertThat(latest(people.colleague)).hasSize(1);
        assertThat(List.of(people.staff, people.neighbourStaff, people.foreigner, people.hq, people.auditor))
                .allSatisfy(other -> assertThat(latest(other)).isEmpty());
    }

    @Test
    void anotherAnalystsLaoIsNotToldOf() {
        people.give(people.lao, people.analyst);
        opened(people.staff, people.lao, Audience.ALL, false);
        assertThat(unread(people.analyst)).isEqualTo(1);
        assertThat(unread(people.colleague)).isZero();
    }

    @Test
    void whatIsKeptFromTheLaoIsNotToldToItsStaff() {
        opened(people.officer, people.lao, Audience.OFFICE, false);
        assertThat(unread(people.staff)).isZero();
        opened(people.officer, people.lao, Audience.ALL, false);
        assertThat(unread(people.staff)).isEqualTo(1);
    }

    @Test
    void aMentionIsToldInsteadOfTheMessage() {
        ThreadId thread = opened(people.officer, people.lao, Audience.ALL, false);
        written(people.officer, thread, people.head);
        assertThat(latest(people.head)).extracting(Notice::kind).containsExactly(Kind.MENTIONED);
        assertThat(latest(people.staff)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.MESSAGE);
            assertThat(notice.many()).isEqualTo(2);
        });
    }

    @Test
    void whatIsForSomebodyWhoIsAwayIsToldToWhoStandsInToo() {
        people.standsIn(people.officer, people.head);
        ThreadId thread = opened(people.analyst, people.lao, Audience.ALL, false);
        assertThat(unread(people.officer)).isZero();
        written(people.analyst, thread, people.head);
        assertThat(latest(people.head)).extracting(Notice::kind).containsExactly(Kind.MENTIONED);
        assertThat(latest(people.officer)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.MENTIONED);
            assertThat(notice.many()).isEqualTo(1);
        });
    }

    @Test
    void whoIsToldThemselvesIsNotToldAgainForWhomTheyStandIn() {
        people.standsIn(people.officer, people.head);
        opened(people.staff, people.lao, Audience.ALL, false);
        assertThat(latest(people.officer)).extracting(Notice::many).containsExactly(1L);
    }

    @Test
    void analystsWhoStandInAreToldOfTheOthersLaos() {
        people.give(people.lao, people.analyst);
        people.standsIn(people.colleague, people.analyst);
        opened(people.staff, people.lao, Audience.ALL, false);
        assertThat(unread(people.colleague)).isEqualTo(1);
    }

    @Test
    void readingTheThreadReadsItsNotice() {
        ThreadId thread = opened(people.officer, people.lao, Audience.ALL, false);
        written(people.officer, thread);
        assertThat(unread(people.staff)).isEqualTo(1);
        people.as(people.staff, () -> messages.read(thread));
        assertThat(unread(people.staff)).isZero();
        assertThat(latest(people.staff))
                .singleElement()
                .satisfies(notice -> assertThat(notice.read()).isTrue());
        written(people.officer, thread);
        assertThat(latest(people.staff)).singleElement().satisfies(notice -> {
            assertThat(notice.many()).isEqualTo(1);
            assertThat(notice.read()).isFalse();
        });
    }

    @Test
    void aQuestionIsToldToHeadquartersAndItsAnswerToTheOfficeThatAsked() {
        ThreadId question = opened(people.officer, null, Audience.ALL, true);
        assertThat(unread(people.hq)).isEqualTo(1);
        assertThat(unread(people.helper)).isEqualTo(1);
        assertThat(unread(people.auditor)).isZero();
        written(people.hq, question);
        assertThat(unread(people.officer)).isEqualTo(1);
        assertThat(unread(people.foreigner)).isZero();
    }

    @Test
    void theirOwnAreReadOneByOneOrUpToWhatWasSeen() {
        opened(people.officer, people.lao, Audience.ALL, false);
        opened(people.officer, people.lao, Audience.ALL, false);
        opened(people.officer, people.lao, Audience.ALL, false);
        List<Notice> seen = latest(people.staff);
        assertThat(seen).hasSize(3).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));

        people.doing(
                people.neighbourStaff,
                () -> notices.read(seen.get(0).id(), seen.get(0).at()));
        people.doing(people.neighbourStaff, () -> notices.readUpTo(seen.get(0).at()));
        assertThat(unread(people.staff)).isEqualTo(3);

        people.doing(
                people.staff, () -> notices.read(seen.get(0).id(), seen.get(0).at()));
        assertThat(unread(people.staff)).isEqualTo(2);
        opened(people.officer, people.lao, Audience.ALL, false);
        people.doing(people.staff, () -> notices.readUpTo(seen.get(0).at()));
        assertThat(unread(people.staff)).isEqualTo(1);
    }

    @Test
    void whoCannotSignInAnyMoreIsNotTold() {
        jdbc.sql("update eplan.account set enabled = false where id = ?")
                .param(id(people.head).value())
                .update();
        opened(people.staff, people.lao, Audience.ALL, false);
        assertThat(unread(people.head)).isZero();
        assertThat(unread(people.officer)).isEqualTo(1);
    }

    @Test
    void whatCameToANoticeSinceItWasSeenIsNotReadWithIt() {
        ThreadId thread = opened(people.officer, people.lao, Audience.ALL, false);
        Notice seen = latest(people.staff).getFirst();
        written(people.officer, thread);
        people.doing(people.staff, () -> notices.read(seen.id(), seen.at()));
        assertThat(latest(people.staff)).singleElement().satisfies(notice -> {
            assertThat(notice.many()).isEqualTo(2);
            assertThat(notice.read()).isFalse();
        });
        Notice now = latest(people.staff).getFirst();
        people.doing(people.staff, () -> notices.read(now.id(), now.at()));
        assertThat(unread(people.staff)).isZero();
    }
}
