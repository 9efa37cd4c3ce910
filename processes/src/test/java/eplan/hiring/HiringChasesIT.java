package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.hiring.HiringSteps.May;
import eplan.hiring.HiringSteps.State;
import eplan.hiring.HiringSteps.StepView;
import eplan.shared.HiringStepId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Who chases a step, in which words, and who may not. */
@EplanTest
@Import(HiringScenario.class)
class HiringChasesIT {

    private static final StepKind STEP = StepKind.EVALUATION;
    private static final LocalDate DAY_AFTER = LocalDate.of(2044, 9, 16);

    @Autowired
    HiringScenario play;

    @Test
    void officersDoTheStepAndTheHeadAndHeadquartersChaseIt() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        HiringStepId id = play.id(province, STEP);
        var note = new ChaseNote(Channel.LETTER, null, "ทวงแล้ว", null);
        assertThat(view(province).may()).containsExactlyInAnyOrder(May.WORK, May.ASK_LATER);
        assertThatThrownBy(() -> play.run(HiringPeople.officer(province), () -> play.chases.note(id, note)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.run(HiringPeople.AUDITOR, () -> play.chases.note(id, note)))
                .isInstanceOf(AccessDeniedException.class);
        play.run(HiringPeople.HQ_OFFICER, () -> play.chases.note(id, note));
        assertThat(play.as(HiringPeople.head(province), () -> play.chases.notes(id)))
                .extracting(one -> one.note().outcome())
                .containsExactly("ทวงแล้ว");
    }

    @Test
    void aPersonRemindsOnceADay() {
        ProvinceId province = play.opened();
        HiringStepId id = play.id(province, STEP);
        assertThat(play.as(HiringPeople.HQ, () -> play.chases.remind(id))).isTrue();
        assertThat(play.as(HiringPeople.HQ, () -> play.chases.remind(id))).isFalse();
    }

    @Test
    void aStepThatIsNotOpenTakesNoNotes() {
        ProvinceId province = play.opened();
        HiringStepId id = play.id(province, STEP);
        play.done(province, STEP);
        assertThat(view(province).state()).isEqualTo(State.DONE);
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> play.chases.remind(id)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.hiring.step.closed");
    }

    @Test
    void promisesAreForAWorkingDayOfTheHiringYear() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        refused(province, LocalDate.of(2044, 9, 15), "refused.promise.past");
        refused(province, LocalDate.of(2044, 9, 18), "refused.promise.holiday");
        refused(province, LocalDate.of(2045, 10, 2), "refused.promise.late");
    }

    private void refused(ProvinceId province, LocalDate promised, String key) {
        assertThatThrownBy(() -> play.promise(province, STEP, promised))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    @Test
    void stepsOfAnotherProvinceDoNotExistAndAnalystsSeeNoneOfTheProvinces() {
        ProvinceId province = play.opened();
        ProvinceId other = play.opened();
        HiringStepId id = play.id(province, STEP);
        assertThatThrownBy(() -> play.as(HiringPeople.head(other), () -> play.records.steps.view(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> play.run(HiringPeople.head(other), () -> play.chases.remind(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> play.as(HiringPeople.analyst(province), () -> play.records.steps.view(id)))
                .isInstanceOf(NotFound.class);
    }

    private StepView view(ProvinceId province) {
        return play.as(HiringPeople.officer(province), () -> play.records.steps.view(play.id(province, STEP)));
    }
}
