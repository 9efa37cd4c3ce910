package eplan.correspondence;

import static eplan.correspondence.DailyWork.DUE;
import static eplan.correspondence.DailyWork.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.correspondence.CalendarFeeds.Entry;
import eplan.correspondence.CalendarFeeds.Kind;
import eplan.correspondence.MailSettings.Settings;
import eplan.people.Actor;
import eplan.shared.NotFound;
import eplan.testing.EplanTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who has the link reads its owner's calendar, as long as the link holds. */
@EplanTest
class FeedIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    MailSettings settings;

    @Autowired
    TransactionTemplate transaction;

    private DailyWork work;

    @BeforeEach
    void openWork() {
        work = new DailyWork(context);
    }

    @AfterEach
    void forget() {
        work.forget();
    }

    private String made(Actor who) {
        return work.as(who, feeds::make);
    }

    private List<Entry> entries(String token) {
        return feeds.read(token).entries();
    }

    private void leadsNowhere(String token) {
        assertThatThrownBy(() -> feeds.read(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void anOfficeGetsOneEntryADayAndRound() {
        work.work("VERIFY", "ANALYST", DUE);
        work.work("VERIFY", "ANALYST", MONDAY.plusDays(20));

        assertThat(entries(made(work.officer)))
                .extracting(Entry::kind, Entry::day, Entry::many, Entry::caseNumber)
                .containsExactly(tuple(Kind.WORK, DUE, 2L, null), tuple(Kind.WORK, MONDAY.plusDays(20), 1L, null));
    }

    @Test
    void whatAColleagueHasOrWhatStandsAboveIsLeftOut() {
        work.workOfOthers();

        assertThat(entries(made(work.officer)))
                .extracting(Entry::kind, Entry::day, Entry::many)
                .containsExactly(tuple(Kind.WORK, DUE, 1L));
    }

    @Test
    void workThatSleepsStandsOnTheDayUntilWhich() {
        work.jdbc
                .sql("update eplan.work_item set asleep_until = ? where fiscal_year = 2559")
                .param(MONDAY.plusDays(2))
                .update();

        assertThat(entries(made(work.officer)))
                .extracting(Entry::kind, Entry::day)
                .containsExactly(tuple(Kind.ASLEEP, MONDAY.plusDays(2)));
    }

    @Test
    void anLaoGetsTheDatesOfWhatItHasToRecord() {
        String token = made(work.staff);

        assertThat(entries(token))
                .extracting(Entry::kind, Entry::day, Entry::caseNumber)
                .containsExactly(tuple(Kind.DUE, DUE, "2559-76-0001"));
        work.jdbc
                .sql("update eplan.entry_round set state = 'VERIFYING' where fiscal_year = 2559")
                .update();
        assertThat(entries(token)).isEmpty();
    }

    @Test
    void theLinkIsHardToGuessAndNotKept() {
        String token = made(work.officer);

        assertThat(token).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(made(work.officer));
        assertThat(work.jdbc
                        .sql("select count(*) from eplan.calendar_feed where digest = ?")
                        .param(token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .query(Long.class)
                        .single())
                .isZero();
        leadsNowhere("");
        leadsNowhere("x".repeat(43));
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        String old = made(work.officer);
        String fresh = made(work.officer);

        leadsNowhere(old);
        assertThat(entries(fresh)).isNotEmpty();
    }

    @Test
    void aRevokedLinkLeadsNowhere() {
        String token = made(work.officer);
        work.doing(work.officer, feeds::revoke);
        work.doing(work.officer, feeds::revoke);

        leadsNowhere(token);
        assertThat(work.as(work.officer, feeds::link)).isEmpty();
    }

    @Test
    void theLinkOfWhoMayNotSignInAnyMoreLeadsNowhere() {
        String token = made(work.officer);
        work.enable(work.officer, false);

        leadsNowhere(token);
    }

    @Test
    void theOwnerSeesWhenItWasUsedAndOthersSeeNothing() {
        String token = made(work.officer);
        assertThat(work.as(work.officer, feeds::link))
                .hasValueSatisfying(link -> assertThat(link.usedAt()).isNull());

        entries(token);

        assertThat(work.as(work.officer, feeds::link))
                .hasValueSatisfying(link -> assertThat(link.usedAt()).isAfterOrEqualTo(link.madeAt()));
        assertThat(work.as(work.staff, feeds::link)).isEmpty();
    }

    @Test
    void thatItWasUsedIsNotedToTheHour() {
        String token = made(work.officer);
        assertThat(notedAgainAfter(token, 50)).isFalse();
        assertThat(notedAgainAfter(token, 70)).isTrue();
    }

    private boolean notedAgainAfter(String token, int minutes) {
        work.jdbc
                .sql("update eplan.calendar_feed set used_at = clock_timestamp() - make_interval(mins => ?)")
                .param(minutes)
                .update();
        entries(token);
        return work.jdbc
                .sql("select used_at > clock_timestamp() - interval '10 minutes' from eplan.calendar_feed")
                .query(Boolean.class)
                .single();
    }

    @Test
    void readersDoNotWaitForEachOther() {
        String token = made(work.officer);
        entries(token);
        transaction.executeWithoutResult(status -> {
            work.jdbc
                    .sql("select account_id from eplan.calendar_feed for update")
                    .query(Long.class)
                    .list();
            assertThat(CompletableFuture.supplyAsync(() -> entries(token))).succeedsWithin(Duration.ofSeconds(30));
        });
    }

    @Test
    void speaksTheOwnersLanguage() {
        String token = made(work.officer);
        assertThat(feeds.read(token).language().getLanguage()).isEqualTo("th");

        work.doing(work.officer, () -> settings.change(new Settings(null, null, Locale.ENGLISH)));

        assertThat(feeds.read(token).language()).isEqualTo(Locale.ENGLISH);
    }
}
