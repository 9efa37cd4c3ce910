package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.engine.DueJobs;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.LaoDeadlines;
import eplan.timeline.LaoDeadlines.ExtensionPreview;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** A later date for one LAO moves everything that hangs on it: escalation, inbox, timers, the word "late"; nobody else's. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ExtensionMovesProcessTest {

    private static final String PLAN = "plan";
    private static final String CLOSE = "close-previous";
    private static final LocalDate DUE = LocalDate.of(2011, 2, 28);
    private static final LocalDate LATER = LocalDate.of(2011, 3, 14);
    private static final String WHY = "ถนนขาด";

    @Autowired
    CycleScenario play;

    @Autowired
    LaoDeadlines dates;

    @Autowired
    EntryRoundRepository entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DueJobs jobs;

    private WatchedCases seen;

    @BeforeEach
    void begin() {
        seen = new WatchedCases(play);
    }

    @Test
    void whoIsGivenTimeIsChasedNoMoreAndTheNeighbourStillIs() {
        LaoId lao = play.opened();
        LaoId neighbour = play.opened();
        play.on(2011, 3, 1);
        extend(lao, PLAN, LATER);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER WITHDRAWN 1");
        assertThat(play.round(lao, PLAN).escalation().withdrawnReason()).isEqualTo(WHY);
        assertThat(seen.dueDates(lao, PLAN)).containsExactly(LATER);
        assertThat(play.events(lao)).containsSubsequence("DEADLINE_MOVED", "ESCALATION_WITHDRAWN");
        jobs.runUntilNoneDue();
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.EXTENDED);
        assertThat(play.round(lao, PLAN).deadline().dueOn()).isEqualTo(LATER);
        assertThat(seen.expedite(neighbour, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(seen.dueDates(neighbour, PLAN)).containsExactly(DUE);
        assertThat(play.events(neighbour)).doesNotContain("DEADLINE_MOVED");
    }

    @Test
    void theDayAfterTheNewDateChasesAgain() {
        LaoId lao = overdue();
        extend(lao, PLAN, LATER);
        play.on(2011, 3, 14);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER WITHDRAWN 1");
        play.on(2011, 3, 15);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.OVERDUE);
    }

    @Test
    void takenBackItEscalatesAtOnceWithItsLevel() {
        LaoId lao = overdue();
        play.on(2011, 3, 8);
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        extend(lao, PLAN, LATER);
        assertThat(play.work(lao, PLAN)).contains("EXPEDITE HEAD WITHDRAWN 2", "ON_BEHALF ANALYST WITHDRAWN 0");
        jobs.runUntilNoneDue();
        takeBack(lao, PLAN);
        jobs.runUntilNoneDue();
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE HEAD OPEN 2");
        assertThat(play.work(lao, PLAN)).contains("ON_BEHALF ANALYST OPEN 0");
        assertThat(seen.dueDates(lao, PLAN)).containsExactly(DUE);
    }

    @Test
    void takenBackBeforeTheEngineEndedTheEscalationItKeepsRunning() {
        LaoId lao = overdue();
        extend(lao, PLAN, LATER);
        takeBack(lao, PLAN);
        jobs.runUntilNoneDue();
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
    }

    @Test
    void givenBeforeTheDueDateItIsNeverChasedOnTheOldOne() {
        LaoId lao = play.opened();
        play.on(2011, 2, 21);
        extend(lao, PLAN, LATER);
        play.on(2011, 3, 1);
        assertThat(seen.expedite(lao, PLAN)).isEmpty();
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.EXTENDED);
    }

    @Test
    void givenBeforeTheRoundOpensItHoldsWhenItOpens() {
        LaoId lao = play.opened();
        extend(lao, PLAN, LATER);
        play.on(2010, 11, 1);
        assertThat(seen.dueDates(lao, PLAN)).containsExactly(LATER);
        play.on(2011, 3, 1);
        assertThat(seen.expedite(lao, PLAN)).isEmpty();
    }

    @Test
    void whatComesInWithinTheGivenTimeIsInTime() {
        LaoId lao = overdue();
        extend(lao, PLAN, LATER);
        jobs.runUntilNoneDue();
        play.on(2011, 3, 14);
        play.record(lao, PLAN);
        assertThat(play.round(lao, PLAN).standing()).isEqualTo(RoundStanding.ON_TIME);
    }

    @Test
    void theAnalystIsAskedAgainBeforeTheNewDate() {
        LaoId lao = askedOnBehalf();
        extend(lao, CLOSE, LocalDate.of(2010, 11, 2));
        askedAgainOnTheNewDay(lao);
    }

    /** As whoever decides a request does: they hold the round from before the date moves. */
    @Test
    void theAnalystIsAskedAgainEvenWhenTheCallerHeldTheRound() {
        LaoId lao = askedOnBehalf();
        long round = play.id(lao, CLOSE).value();
        transaction.executeWithoutResult(tx -> {
            assertThat(entities.require(round).onBehalfAsked()).isTrue();
            extend(lao, CLOSE, LocalDate.of(2010, 11, 2));
        });
        askedAgainOnTheNewDay(lao);
    }

    /** Five working days before 31 October, past the substitute of Chulalongkorn Day. */
    private LaoId askedOnBehalf() {
        LaoId lao = play.opened();
        play.on(2010, 10, 22);
        assertThat(seen.work(lao, CLOSE, "ON_BEHALF")).containsExactly("ON_BEHALF ANALYST OPEN 0");
        return lao;
    }

    /** Five working days before 2 November; the next reminder would come on 1 November only. */
    private void askedAgainOnTheNewDay(LaoId lao) {
        assertThat(seen.work(lao, CLOSE, "ON_BEHALF")).containsExactly("ON_BEHALF ANALYST WITHDRAWN 0");
        jobs.runUntilNoneDue();
        assertThat(seen.looksOn(lao, CLOSE)).isEqualTo(LocalDate.of(2010, 10, 26));
        play.on(2010, 10, 26);
        assertThat(seen.work(lao, CLOSE, "ON_BEHALF")).contains("ON_BEHALF ANALYST OPEN 0");
    }

    @Test
    void aPreviewCountsTheLaosThatKeepTheirOwnDate() {
        LaoId lao = overdue();
        long before = keepTheirOwn(lao);
        extend(lao, PLAN, LATER);
        assertThat(keepTheirOwn(lao)).isEqualTo(before + 1);
        assertThat(preview(LATER.plusDays(1), lao).unfinished()).isEqualTo(1);
    }

    private long keepTheirOwn(LaoId lao) {
        var round = play.round(lao, PLAN).round();
        return play.as(play.hq(), () -> play.moves().foreseen(round, null, LocalDate.of(2011, 3, 31)))
                .nation()
                .getOrDefault(Effect.KEEPS_OWN, 0L);
    }

    @Test
    void aPreviewCountsWhatIsWithdrawnOfThoseLaosAlone() {
        LaoId done = play.opened();
        play.record(done, PLAN);
        LaoId neighbour = play.opened();
        LaoId lao = overdue();
        play.on(2011, 3, 8);
        assertThat(play.work(neighbour, PLAN)).contains("EXPEDITE HEAD OPEN 2", "ON_BEHALF ANALYST OPEN 0");
        play.promise(lao, PLAN, LocalDate.of(2011, 3, 15));
        ExtensionPreview preview = preview(LATER, lao, done);
        assertThat(preview.unfinished()).isEqualTo(1);
        assertThat(preview.finished()).isEqualTo(1);
        assertThat(preview.withdrawn()).as("chasing and entering on behalf").isEqualTo(2);
        assertThat(preview.promisesAfter()).isEqualTo(1);
        assertThat(seen.dueDates(lao, PLAN)).containsOnly(DUE);
    }

    private ExtensionPreview preview(LocalDate newDue, LaoId... laos) {
        var round = play.round(laos[0], PLAN).round();
        return play.as(head(), () -> dates.preview(round, play.province(), Set.of(laos), newDue));
    }

    private LaoId overdue() {
        LaoId lao = play.opened();
        play.on(2011, 3, 1);
        assertThat(seen.expedite(lao, PLAN)).containsExactly("EXPEDITE OFFICER OPEN 1");
        return lao;
    }

    private void extend(LaoId lao, String key, LocalDate newDue) {
        play.as(head(), () -> {
            dates.extend(play.round(lao, key).round(), play.province(), Set.of(lao), newDue, WHY, null);
            return true;
        });
    }

    private void takeBack(LaoId lao, String key) {
        play.as(head(), () -> {
            dates.takeBack(play.round(lao, key).round(), play.province(), Set.of(lao), "ซ่อมแล้ว");
            return true;
        });
    }

    private Actor head() {
        return new Actor(null, "วิชัย", Role.PROVINCIAL_HEAD, play.province(), null);
    }
}
