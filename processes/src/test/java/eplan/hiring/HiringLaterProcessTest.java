package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.RoundStanding;
import eplan.hiring.HiringExtensions.Later;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.HiringSteps.DueSource;
import eplan.hiring.HiringSteps.May;
import eplan.people.Actor;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Later dates for single steps: asked for by the province, granted, refused, withdrawn, or not needed any more. */
@EplanTest
@Import(HiringScenario.class)
class HiringLaterProcessTest {

    private static final StepKind STEP = StepKind.EVALUATION;
    private static final LocalDate DAY_AFTER = LocalDate.of(2044, 9, 16);
    private static final LocalDate WANTED = LocalDate.of(2044, 9, 22);
    private static final String WHY = "น้ำท่วมสำนักงาน";

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    HiringExtensions later;

    @Test
    void grantedItIsNotLateAndChasedNoMoreUntilTheNewDate() {
        ProvinceId province = overdue();
        long id = asked(province);
        assertThat(records.work(play.id(province, STEP)))
                .containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1", "EXTENSION HQ OPEN 0");
        assertThat(play.as(HiringPeople.HQ, () -> play.records.steps.view(play.id(province, STEP)))
                        .may())
                .contains(May.DECIDE_LATER);

        play.run(HiringPeople.HQ, () -> later.grant(id, WANTED, null));

        assertThat(play.step(province, STEP).dueOn()).isEqualTo(WANTED);
        assertThat(play.step(province, STEP).dueSource()).isEqualTo(DueSource.EXTENDED);
        assertThat(play.step(province, STEP).standing()).isEqualTo(RoundStanding.EXTENDED);
        assertThat(records.work(play.id(province, STEP)))
                .containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD WITHDRAWN 1", "EXTENSION HQ DONE 0");
        play.on(WANTED);
        assertThat(records.work(play.id(province, STEP))).contains("EXPEDITE HEAD WITHDRAWN 1");
        play.on(WANTED.plusDays(1));
        assertThat(records.work(play.id(province, STEP))).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void refusedTheProvinceReadsWhyAndIsChasedOn() {
        ProvinceId province = overdue();
        long id = asked(province);
        play.run(HiringPeople.HQ_OFFICER, () -> later.refuse(id, "ยังทำได้ทัน"));
        assertThat(only(province).state()).isEqualTo(State.REFUSED);
        assertThat(only(province).remark()).isEqualTo("ยังทำได้ทัน");
        assertThat(records.work(play.id(province, STEP))).contains("EXPEDITE HEAD OPEN 1", "EXTENSION HQ DONE 0");
        refused(HiringPeople.HQ, () -> later.grant(id, WANTED, null), "refused.hiring.later.ended");
    }

    @Test
    void withdrawnItMayBeAskedForAgain() {
        ProvinceId province = overdue();
        long id = asked(province);
        refused(
                HiringPeople.head(province),
                () -> later.ask(play.id(province, STEP), WANTED, WHY),
                "refused.hiring.later.waits");
        play.run(HiringPeople.officer(province), () -> later.withdraw(id));
        assertThat(only(province).state()).isEqualTo(State.WITHDRAWN);
        assertThat(records.work(play.id(province, STEP))).contains("EXTENSION HQ WITHDRAWN 0");
        assertThat(asked(province)).isNotEqualTo(id);
    }

    @Test
    void doneTheRequestLapses() {
        ProvinceId province = overdue();
        asked(province);
        play.done(province, STEP);
        assertThat(only(province).state()).isEqualTo(State.LAPSED);
        assertThat(records.work(play.id(province, STEP))).noneMatch(work -> work.contains("OPEN"));
    }

    @Test
    void refusesDatesThatAreNoLaterDates() {
        ProvinceId province = overdue();
        HiringStepId id = play.id(province, STEP);
        Actor head = HiringPeople.head(province);
        refused(head, () -> later.ask(id, LocalDate.of(2044, 9, 15), WHY), "refused.hiring.later.not-later");
        refused(head, () -> later.ask(id, LocalDate.of(2044, 9, 24), WHY), "refused.hiring.later.holiday");
        refused(head, () -> later.ask(id, WANTED, " "), "refused.reason");
        play.on(LocalDate.of(2044, 9, 20));
        refused(head, () -> later.ask(id, LocalDate.of(2044, 9, 19), WHY), "refused.hiring.later.past");
    }

    @Test
    void theProvinceAsksAndHeadquartersDecide() {
        ProvinceId province = overdue();
        HiringStepId step = play.id(province, STEP);
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, () -> later.ask(step, WANTED, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        long id = asked(province);
        assertThatThrownBy(() -> play.run(HiringPeople.head(province), () -> later.grant(id, WANTED, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> play.run(HiringPeople.AUDITOR, () -> later.refuse(id, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(play.as(HiringPeople.AUDITOR, () -> later.waiting(1000)))
                .extracting(Later::id)
                .contains(id);
    }

    private ProvinceId overdue() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        return province;
    }

    private long asked(ProvinceId province) {
        HiringStepId step = play.id(province, STEP);
        return play.as(HiringPeople.officer(province), () -> later.ask(step, WANTED, WHY));
    }

    /** The latest request. */
    private Later only(ProvinceId province) {
        HiringStepId step = play.id(province, STEP);
        return play.as(HiringPeople.officer(province), () -> later.of(step)).getFirst();
    }

    private void refused(Actor actor, Runnable act, String key) {
        assertThatThrownBy(() -> play.run(actor, act))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }
}
