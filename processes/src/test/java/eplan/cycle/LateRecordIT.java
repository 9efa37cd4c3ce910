package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** What counts as an LAO's record of the year when another round opens; each test takes back what it made of the rounds. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class LateRecordIT {

    @Autowired
    CycleScenario play;

    @Autowired
    LadderCases cases;

    @Autowired
    EntryRoundRepository rounds;

    @Autowired
    TransactionTemplate transaction;

    private LaoId lao;

    @BeforeEach
    void begin() {
        lao = play.opened();
        play.clock.set(LocalDate.of(2011, 7, 1));
    }

    /** After {@code change} was made to a round of the year, which it finds by {@code er.}… */
    private int lateAfter(String key, String change) {
        long round = play.id(lao, key).value();
        long opening = play.id(lao, "spending-q3").value();
        return Objects.requireNonNull(transaction.execute(tx -> {
            play.jdbc
                    .sql("update eplan.entry_round set " + change + " where id = ?")
                    .param(round)
                    .update();
            tx.setRollbackOnly();
            return cases.lateBefore(rounds.require(opening));
        }));
    }

    @Test
    void whatWasRecordedInTimeIsNoRecord() {
        assertThat(lateAfter("plan", recorded("2011-02-28"))).isZero();
    }

    @Test
    void whatWasRecordedLateOrNotReceivedIs() {
        assertThat(lateAfter("plan", recorded("2011-03-01"))).isOne();
        assertThat(lateAfter("plan", "state = 'NOT_RECEIVED', ended_on = date '2011-04-01'"))
                .isOne();
    }

    @Test
    void theAnalystsOwnRoundIsNoRecordOfTheLao() {
        assertThat(lateAfter("verify-q2", recorded("2011-06-20"))).isZero();
        assertThat(lateAfter("verify-q2", "state = 'NOT_RECEIVED', ended_on = date '2011-06-30'"))
                .isZero();
    }

    @Test
    void whatHappensOnTheDayItselfIsNotAsked() {
        assertThat(lateAfter("plan", "state = 'NOT_RECEIVED', ended_on = date '2011-07-01'"))
                .isZero();
    }

    private static String recorded(String day) {
        return "state = 'ACCEPTED', completed_due = date '2011-02-28', completed_on = date '" + day
                + "', ended_on = date '" + day + "'";
    }

    @Test
    void theRoundKeepsItWhenItOpens() {
        play.on(2010, 11, 1);
        play.on(2010, 11, 10);
        play.on(2010, 12, 1);
        // close-previous and October were chased by then; November was due the day before
        assertThat(kept("monthly-12")).isEqualTo(LateRecord.MORE);
        assertThat(kept("monthly-11")).isEqualTo(LateRecord.NONE);
        play.record(lao, "monthly-10");
        assertThat(kept("monthly-12")).isEqualTo(LateRecord.MORE);
    }

    private LateRecord kept(String key) {
        return rounds.require(play.id(lao, key)).lateRecord();
    }
}
