package eplan.correspondence;

import static eplan.correspondence.DailyWork.MONDAY;
import static eplan.correspondence.DailyWork.SATURDAY;
import static eplan.correspondence.DailyWork.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.correspondence.MailSettings.Settings;
import eplan.correspondence.Mailer.Mail;
import eplan.correspondence.Mailer.Sent;
import eplan.people.Actor;
import eplan.shared.BuddhistDates;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.timeline.WorkingDays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One daily mail a person and working day: whatever happens to servers and nodes, never a second. */
@EplanTest
class DigestsIT {

    private static final int NINE = 9;

    @Autowired
    ApplicationContext context;

    @Autowired
    MailSettings settings;

    @Autowired
    DigestTable table;

    @Autowired
    DigestReading reading;

    @Autowired
    DigestText text;

    @Autowired
    WorkingDays workingDays;

    private final FakeMailer server = new FakeMailer();
    private DailyWork work;
    private Digests digests;

    @BeforeEach
    void theOfficerWantsAMailAtEight() {
        work = new DailyWork(context);
        digests = node();
        wants(work.officer, "officer@example.go.th", 8, BuddhistDates.THAI);
    }

    @AfterEach
    void forget() {
        work.forget();
    }

    private Digests node() {
        return new Digests(table, reading, text, workingDays, work.clock, Optional.of(server));
    }

    private void wants(Actor who, @Nullable String address, @Nullable Integer hour, Locale language) {
        work.doing(who, () -> settings.change(new Settings(address, hour, language)));
    }

    @Test
    void isSentOnceFromTheChosenHourOn() {
        digests.sendDue(7);
        assertThat(server.tried).isEmpty();

        digests.sendDue(NINE);
        digests.sendDue(10);

        assertThat(server.sent).extracting(Mail::to).containsExactly("officer@example.go.th");
        assertThat(server.sent)
                .extracting(Mail::id)
                .containsExactly("digest-" + DailyWork.id(work.officer) + "-2016-03-07@eplan");
        assertThat(work.digest(work.officer, MONDAY)).contains("SENT/1");
    }

    @Test
    void tellsInThaiWhatIsLateAndWhereToBegin() {
        digests.sendDue(NINE);

        Mail mail = server.sent.getFirst();
        assertThat(mail.subject()).contains("7 มี.ค. 2559", "เกินกำหนด 1 เรื่อง");
        assertThat(mail.text())
                .contains("เรียน daily-officer", "เกินกำหนด (1–5 วันทำการ): 1 เรื่อง", "2559-76-0001", "อบต. ท่ายาง")
                .contains("29 ก.พ. 2559", "เกินมา 5 วันทำการ")
                .doesNotContain("digest.");
    }

    @Test
    void tellsAnLaoWhatItHasToRecordInTheLanguageItChose() {
        wants(work.officer, null, null, BuddhistDates.THAI);
        wants(work.staff, "lao@example.go.th", 0, Locale.ENGLISH);
        work.work("ENTER", "LAO", MONDAY.plusDays(3));

        digests.sendDue(NINE);

        assertThat(server.sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Dear daily-staff", "What is to be recorded", "Overdue (1–5 working days): 1")
                        .contains("Due within 7 days: 1", "29 Feb 2559", "10 Mar 2559"));
    }

    @Test
    void twoNodesSendOneMail() throws Exception {
        var together = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = List.of(
                    nodes.submit(() -> sendTogether(node(), together)),
                    nodes.submit(() -> sendTogether(node(), together)));
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(server.tried).hasSize(1);
        assertThat(work.digest(work.officer, MONDAY)).contains("SENT/1");
    }

    private static boolean sendTogether(Digests node, CyclicBarrier together) throws Exception {
        together.await();
        node.sendDue(NINE);
        return true;
    }

    @Test
    void isSentOnWorkingDaysOnly() {
        work.clock.set(SATURDAY);
        digests.sendDue(NINE);
        work.holiday(TUESDAY);
        work.clock.set(TUESDAY);
        digests.sendDue(NINE);

        assertThat(server.tried).isEmpty();
    }

    @Test
    void nothingToTellIsNoMail() {
        work.nothingIsOpen();
        digests.sendDue(NINE);
        work.work("EXPEDITE", "OFFICER", DailyWork.DUE);
        digests.sendDue(NINE);

        assertThat(server.tried).isEmpty();
        assertThat(work.digest(work.officer, MONDAY)).contains("NOTHING/1");
    }

    @Test
    void whatOthersHaveOrWhatStandsAboveIsNotTheirsButCountedInTheWhole() {
        work.workOfOthers();
        digests.sendDue(NINE);

        Mail mail = server.sent.getFirst();
        assertThat(mail.subject()).contains("เกินกำหนด 1 เรื่อง");
        assertThat(mail.text().lines().filter(line -> line.startsWith("•"))).hasSize(1);
        assertThat(mail.text().lines().skip(2))
                .first()
                .isEqualTo("รวมทั้งกล่องงาน ทั้งที่ผู้อื่นรับไว้แล้ว: เกินกำหนด 3 เรื่อง · ครบกำหนดใน 7 วัน 0 เรื่อง");
    }

    @Test
    void workOfOthersAloneIsNoMail() {
        work.nothingIsOpen();
        work.workOfOthers();
        digests.sendDue(NINE);

        assertThat(server.tried).isEmpty();
    }

    @Test
    void whoWantsItElsewhereOrNoMoreWhileOthersGetTheirsIsHeard() {
        wants(work.officer, "officer@example.go.th", 7, BuddhistDates.THAI);
        wants(work.staff, "lao@example.go.th", 8, BuddhistDates.THAI);
        wants(work.colleague, "colleague@example.go.th", NINE, BuddhistDates.THAI);
        server.meanwhile = () -> {
            wants(work.staff, "new@example.go.th", 8, BuddhistDates.THAI);
            wants(work.colleague, null, null, BuddhistDates.THAI);
        };
        digests.sendDue(NINE);

        assertThat(server.sent).extracting(Mail::to).containsExactly("officer@example.go.th", "new@example.go.th");
        assertThat(work.digest(work.colleague, MONDAY)).isEmpty();
    }

    @Test
    void aSweepThatLastsUntilTheNextDayEndsThere() {
        wants(work.staff, "lao@example.go.th", NINE, BuddhistDates.THAI);
        server.meanwhile = () -> work.clock.set(TUESDAY);
        digests.sendDue(NINE);

        assertThat(server.sent).extracting(Mail::to).containsExactly("officer@example.go.th");
        assertThat(work.digest(work.staff, MONDAY)).isEmpty();
        digests.sendDue(NINE);
        assertThat(work.digest(work.staff, TUESDAY)).contains("SENT/1");
    }

    @Test
    void whoMayNotSignInAnyMoreGetsNone() {
        work.enable(work.officer, false);
        digests.sendDue(NINE);

        assertThat(server.tried).isEmpty();
    }

    @Test
    void aServerThatIsAwayForADayCostsThatDaysMailAndNoMore() {
        server.answer = Sent.NO_SERVER;
        for (int sweep = 0; sweep < 3; sweep++) {
            digests.sendDue(NINE);
            digests.sendDue(NINE);
            work.later(60);
        }
        assertThat(server.tried).hasSize(3);
        assertThat(work.digest(work.officer, MONDAY)).contains("LATER/3");

        work.clock.set(TUESDAY);
        server.answer = Sent.YES;
        digests.sendDue(NINE);
        digests.sendDue(NINE);

        assertThat(server.sent)
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).contains("8 มี.ค. 2559"));
        assertThat(work.digest(work.officer, MONDAY)).contains("GIVEN_UP/3");
        assertThat(work.digest(work.officer, TUESDAY)).contains("SENT/1");
    }

    @Test
    void aServerThatComesBackOnTheSameDayGetsTheMail() {
        server.answer = Sent.NO_SERVER;
        digests.sendDue(NINE);
        server.answer = Sent.YES;
        work.later(6);
        digests.sendDue(NINE);

        assertThat(server.sent).hasSize(1);
        assertThat(work.digest(work.officer, MONDAY)).contains("SENT/2");
    }

    @Test
    void aServerThatIsAwayIsNotAskedForEverybody() {
        wants(work.staff, "lao@example.go.th", 8, BuddhistDates.THAI);
        server.answer = Sent.NO_SERVER;
        digests.sendDue(NINE);
        assertThat(server.tried).hasSize(1);

        server.answer = Sent.REFUSED;
        digests.sendDue(NINE);
        work.later(60);
        digests.sendDue(NINE);
        assertThat(server.tried)
                .as("a refused mail does not hold up the others")
                .hasSize(3);
    }

    @Test
    void whatANodeWasSendingWhenItDiedIsNotSentAgain() {
        server.dies = true;
        assertThatThrownBy(() -> digests.sendDue(NINE)).isInstanceOf(FakeMailer.Killed.class);
        assertThat(work.digest(work.officer, MONDAY)).contains("SENDING/1");

        server.dies = false;
        work.later(11);
        node().sendDue(NINE);

        assertThat(server.sent).isEmpty();
        assertThat(work.digest(work.officer, MONDAY)).contains("UNCERTAIN/1");
    }

    @Test
    void whatANodeHadNotBegunToSendAnotherSends() {
        table.take(java.util.Objects.requireNonNull(work.officer.account()), MONDAY, NINE, "a node that died");
        digests.sendDue(NINE);
        assertThat(server.tried).isEmpty();

        work.later(11);
        digests.sendDue(NINE);

        assertThat(server.sent).hasSize(1);
        assertThat(work.digest(work.officer, MONDAY)).contains("SENT/2");
    }

    @Test
    void anAnswerThatNeverCameIsNotAskedForAgain() {
        server.answer = Sent.UNKNOWN;
        digests.sendDue(NINE);
        server.answer = Sent.YES;
        work.later(60);
        digests.sendDue(NINE);

        assertThat(server.tried).hasSize(1);
        assertThat(work.digest(work.officer, MONDAY)).contains("UNCERTAIN/1");
        assertThat(work.as(work.officer, settings::mine).last())
                .isEqualTo(new MailSettings.Last(MONDAY, MailSettings.State.UNCERTAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"somying", "a@b", "a b@example.go.th", "a@example..go.th", "x@y.th\nBcc: z@y.th", "สม@y.th"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> wants(work.officer, typed, 8, BuddhistDates.THAI))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.mail.address");
    }

    @Test
    void anHourNeedsAnAddressAndADayHasTwentyFour() {
        assertThatThrownBy(() -> wants(work.officer, " ", 8, BuddhistDates.THAI))
                .extracting("key")
                .isEqualTo("refused.mail.no-address");
        assertThatThrownBy(() -> wants(work.officer, "officer@example.go.th", 24, BuddhistDates.THAI))
                .extracting("key")
                .isEqualTo("refused.mail.hour");
    }

    @Test
    void settingsAreKeptAsTheyWereGiven() {
        wants(work.officer, " officer@example.go.th ", null, Locale.UK);

        MailSettings.Mine mine = work.as(work.officer, settings::mine);
        assertThat(mine.settings()).isEqualTo(new Settings("officer@example.go.th", null, Locale.ENGLISH));
        assertThat(mine.possible()).as("no mail server in this test").isFalse();
        digests.sendDue(NINE);
        assertThat(server.tried).isEmpty();
    }
}
