package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** One step with its date: reminded, chased by the ladder's rows for hiring, promised, passed up and done. */
@EplanTest
@Import(HiringScenario.class)
class HiringStepProcessTest {

    /** The evaluation is due on Thursday 15 September. */
    private static final StepKind STEP = StepKind.EVALUATION;

    private static final LocalDate DAY_AFTER = LocalDate.of(2044, 9, 16);
    private static final LocalDate FIVE_WORKING_DAYS_ON = LocalDate.of(2044, 9, 23);
    private static final LocalDate PROMISED = LocalDate.of(2044, 9, 20);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    ClimbsTold climbs;

    @Test
    void remindsSevenAndOneWorkingDaysBefore() {
        ProvinceId province = play.opened();
        play.done(province, StepKind.REQUEST);
        play.on(LocalDate.of(2044, 9, 5));
        assertThat(records.events(YEAR, province)).doesNotContain("REMINDED");
        play.on(LocalDate.of(2044, 9, 6));
        assertThat(records.events(YEAR, province)).containsOnlyOnce("REMINDED");
        play.through(LocalDate.of(2044, 9, 14));
        assertThat(records.events(YEAR, province).stream().filter("REMINDED"::equals))
                .hasSize(2);
    }

    @Test
    void overdueTheHeadHearsOnTheNextDayAndHeadquartersAfterFiveWorkingDays() {
        ProvinceId province = play.opened();
        play.on(LocalDate.of(2044, 9, 15));
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0");

        play.on(DAY_AFTER);
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1");
        assertThat(climbs.steps()).as("the head is told").containsOnlyOnce(play.id(province, STEP));
        assertThat(view(province).standing()).isEqualTo(RoundStanding.OVERDUE);
        assertThat(view(province).workingDaysOverdue()).isOne();

        play.through(FIVE_WORKING_DAYS_ON.minusDays(1));
        assertThat(work(province)).contains("EXPEDITE HEAD OPEN 1");
        play.on(FIVE_WORKING_DAYS_ON);
        assertThat(work(province)).contains("EXPEDITE HQ OPEN 2");
        play.through(LocalDate.of(2044, 9, 30));
        assertThat(work(province)).contains("EXPEDITE HQ OPEN 3");
        assertThat(view(province).standing()).isEqualTo(RoundStanding.FAR_OVERDUE);
        assertThat(view(province).level()).isEqualTo(3);
    }

    @Test
    void doneLateItIsChasedNoMoreAndStaysOnRecordAsLate() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        play.done(province, STEP);
        assertThat(work(province)).containsExactly("HIRING OFFICER DONE 0", "EXPEDITE HEAD DONE 1");
        assertThat(view(province).standing()).isEqualTo(RoundStanding.LATE);
        assertThat(view(province).may()).isEmpty();
        assertThat(records.events(YEAR, province)).containsSubsequence("ESCALATED", "STEP_DONE", "ESCALATION_ENDED");
        play.on(FIVE_WORKING_DAYS_ON);
        assertThat(work(province)).containsExactly("HIRING OFFICER DONE 0", "EXPEDITE HEAD DONE 1");
    }

    @Test
    void aPromiseThatIsKeptClimbsNoFurther() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        play.promise(province, STEP, PROMISED);
        assertThat(view(province).promisedOn()).isEqualTo(PROMISED);
        play.on(PROMISED);
        play.done(province, STEP);
        assertThat(records.events(YEAR, province)).doesNotContain("PROMISE_BROKEN", "CLIMBED");
    }

    @Test
    void aPromiseThatIsBrokenComesBackAtOnceAndMarked() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        play.promise(province, STEP, PROMISED);
        play.on(PROMISED);
        assertThat(records.events(YEAR, province)).doesNotContain("PROMISE_BROKEN");
        play.on(PROMISED.plusDays(1));
        assertThat(records.events(YEAR, province)).contains("PROMISE_BROKEN");
        assertThat(view(province).promisedOn()).isNull();
        assertThat(work(province)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void passedUpItIsHeadquartersAtOnce() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        HiringStepId id = play.id(province, STEP);
        play.run(HiringPeople.head(province), () -> play.chases.passUp(id, "ไม่มีผู้ประเมิน"));
        assertThat(work(province)).contains("EXPEDITE HQ OPEN 2");
        play.run(HiringPeople.HQ, () -> play.chases.passUp(id, "ให้ผู้บริหารดู"));
        assertThat(work(province)).contains("EXPEDITE HQ OPEN 3");
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> play.chases.passUp(id, "อีกครั้ง")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.escalation.highest");
    }

    private StepView view(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> play.records.steps.view(play.id(province, STEP)));
    }

    private List<String> work(ProvinceId province) {
        return records.work(play.id(province, STEP));
    }
}
