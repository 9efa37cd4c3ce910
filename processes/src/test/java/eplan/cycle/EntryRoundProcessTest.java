package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Each path of {@code entry-round}, with the real engine, database and calendar of FY2554. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class EntryRoundProcessTest {

    @Autowired
    CycleScenario play;

    @Autowired
    EntryRounds rounds;

    @Test
    void opensByDateWithATaskForEachItem() {
        LaoId lao = play.opened();
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "monthly-10").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.PLANNED);
        assertThat(play.work(lao, "monthly-10")).hasSize(3).containsOnly("ENTER LAO OPEN 0");
        play.on(2010, 11, 1);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "monthly-11").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "monthly-12").state()).isEqualTo(RoundState.PLANNED);
    }

    @Test
    void isAcceptedAtOnceWhenNoEyeIsNeeded() {
        LaoId lao = play.opened();
        play.record(lao, "close-previous");
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(play.round(lao, "close-previous").standing()).isEqualTo(RoundStanding.ON_TIME);
        assertThat(play.work(lao, "close-previous")).containsExactly("ENTER LAO DONE 0");
    }

    @Test
    void whatWasRecordedBeforeTheRoundOpensCounts() {
        LaoId lao = play.opened();
        play.record(lao, "plan");
        play.on(2010, 11, 1);
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(play.work(lao, "plan")).isEmpty();
    }

    @Test
    void theAnalystGetsTheTaskFiveWorkingDaysBeforeAClosingRoundIsDue() {
        LaoId lao = play.opened();
        play.on(2010, 10, 21);
        assertThat(play.work(lao, "close-previous")).containsExactly("ENTER LAO OPEN 0");
        play.on(2010, 10, 29);
        assertThat(play.work(lao, "close-previous")).contains("ON_BEHALF ANALYST OPEN 0");
        play.recordOnBehalf(lao, "close-previous", "เจ้าหน้าที่ลาคลอด");
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.VERIFYING);
        play.as(play.analyst(), () -> {
            rounds.accept(play.id(lao, "close-previous"));
            return true;
        });
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.ACCEPTED);
        assertThat(play.work(lao, "close-previous")).noneMatch(row -> row.contains("OPEN"));
    }

    @Test
    void remindsTheLaoSevenWorkingDaysBeforeTheDueDate() {
        LaoId lao = play.opened();
        play.on(2010, 10, 20);
        assertThat(play.events(lao)).contains("REMINDED");
    }

    @Test
    void isReturnedToTheItemsNamedAndVerifiedAgain() {
        LaoId lao = lateBefore();
        play.on(2011, 2, 1);
        play.record(lao, "plan");
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
        play.as(play.analyst(), () -> {
            rounds.returnForCorrection(play.id(lao, "plan"), List.of("three-year-plan"), "โครงการไม่ครบ");
            return true;
        });
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.RETURNED);
        assertThat(play.work(lao, "plan"))
                .filteredOn(row -> row.equals("ENTER LAO OPEN 0"))
                .hasSize(1);
        play.recordItem(lao, "plan", "three-year-plan");
        assertThat(play.round(lao, "plan").state()).isEqualTo(RoundState.VERIFYING);
        play.as(play.officer(), () -> {
            rounds.accept(play.id(lao, "plan"));
            return true;
        });
        assertThat(play.round(lao, "plan").standing()).isEqualTo(RoundStanding.ON_TIME);
    }

    /** An LAO that was late in October, so that an analyst looks at its next rounds. */
    private LaoId lateBefore() {
        LaoId lao = play.opened();
        play.on(2010, 11, 3);
        play.record(lao, "monthly-10");
        assertThat(play.round(lao, "monthly-10").standing()).isEqualTo(RoundStanding.LATE);
        return lao;
    }

    @Test
    void endsAsNotReceivedWhenTheLockPasses() {
        LaoId lao = play.opened();
        play.on(2010, 11, 10);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.OPEN);
        play.on(2010, 12, 1);
        assertThat(play.round(lao, "close-previous").state()).isEqualTo(RoundState.NOT_RECEIVED);
        assertThat(play.work(lao, "close-previous")).noneMatch(row -> row.contains("OPEN"));
        assertThatThrownBy(() -> play.recordItem(lao, "close-previous", "close-previous"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theLaoThatCannotRecordHasTheAnalystAskedAtOnce() {
        LaoId lao = play.opened();
        play.as(play.staff(lao), () -> {
            rounds.askOnBehalf(play.id(lao, "monthly-10"), "ไฟไหม้สำนักงาน");
            return true;
        });
        assertThat(play.work(lao, "monthly-10")).contains("ON_BEHALF ANALYST OPEN 0");
        assertThatThrownBy(() -> play.as(play.staff(lao), () -> {
                    rounds.askOnBehalf(play.id(lao, "monthly-10"), "อีกครั้ง");
                    return true;
                }))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theAnalystsOwnRoundIsNotTheLaosToRecord() {
        LaoId lao = play.opened();
        play.on(2011, 5, 2);
        assertThat(play.work(lao, "verify-q2")).containsExactly("ENTER ANALYST OPEN 0");
        assertThatThrownBy(() -> play.recordItem(lao, "verify-q2", "verify-q2"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAnalystMustSayWhyTheyEnterOnBehalf() {
        LaoId lao = play.opened();
        assertThatThrownBy(() -> play.recordOnBehalf(lao, "monthly-10", " ")).isInstanceOf(Refused.class);
    }

    @Test
    void anUnfinishedOctoberDoesNotHoldUpNovember() {
        LaoId lao = play.opened();
        play.on(2010, 11, 1);
        assertThat(play.round(lao, "monthly-10").state()).isEqualTo(RoundState.OPEN);
        assertThat(play.round(lao, "monthly-11").opensOn()).isEqualTo(LocalDate.of(2010, 11, 1));
        assertThat(play.round(lao, "monthly-11").state()).isEqualTo(RoundState.OPEN);
    }
}
