package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.HiringSteps.StepView;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.Moves;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges;
import eplan.timeline.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Headquarters move dates of hiring, for a province or the nation; steps, escalations, work and timers follow. */
@EplanTest
@Import(HiringScenario.class)
class HiringMovesProcessTest {

    private static final StepKind STEP = StepKind.EVALUATION;
    private static final LocalDate DUE = LocalDate.of(2044, 9, 15);
    private static final LocalDate DAY_AFTER = LocalDate.of(2044, 9, 16);
    private static final LocalDate LATER = LocalDate.of(2044, 9, 22);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringRecords records;

    @Autowired
    ChangeSets sets;

    @Autowired
    TimelineChanges changes;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    @Test
    void movedLaterTheEscalationIsWithdrawnAndComesBackWithItsLevelOnTheNewDay() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        moved(province, LATER);
        assertThat(view(province).dueOn()).isEqualTo(LATER);
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD WITHDRAWN 1");
        assertThat(dues(province)).containsExactly(LATER);
        assertThat(records.events(YEAR, province))
                .containsSubsequence("ESCALATED", "DEADLINE_MOVED", "ESCALATION_WITHDRAWN");

        play.on(LATER);
        assertThat(work(province)).contains("EXPEDITE HEAD WITHDRAWN 1");
        play.on(LATER.plusDays(1));
        assertThat(work(province)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void movedEarlierThanTodayItIsChasedAtOnce() {
        ProvinceId province = play.opened();
        play.on(LocalDate.of(2044, 9, 8));
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0");
        moved(province, LocalDate.of(2044, 9, 7));
        play.jobs.runUntilNoneDue();
        assertThat(work(province)).containsExactly("HIRING OFFICER OPEN 0", "EXPEDITE HEAD OPEN 1");
    }

    @Test
    void putBackItIsWhatItWas() {
        ProvinceId province = play.opened();
        play.on(DAY_AFTER);
        long change = moved(province, LATER);
        play.run(HiringPeople.HQ, () -> changes.undo(change, "ประกาศยกเลิก"));
        play.jobs.runUntilNoneDue();
        assertThat(view(province).dueOn()).isEqualTo(DUE);
        assertThat(work(province)).contains("EXPEDITE HEAD OPEN 1");
    }

    @Test
    void movedForTheNationWithoutTouchingAProvincesOwnDateAndWhatIsDone() {
        ProvinceId own = play.opened();
        ProvinceId done = play.opened();
        ProvinceId open = play.opened();
        play.done(done, STEP);
        moved(own, LATER);
        Preview preview = play.as(HiringPeople.HQ, () -> moves().foreseen(round().id(), null, LATER.plusDays(6)));
        assertThat(effects(preview, open)).containsKeys(Effect.MOVED, Effect.TASK, Effect.TIMER, Effect.REMINDED);
        assertThat(effects(preview, own)).containsOnlyKeys(Effect.KEEPS_OWN);
        assertThat(effects(preview, done)).containsOnlyKeys(Effect.FINISHED);

        long change = moved(null, LATER.plusDays(6));
        assertThat(view(open).dueOn()).isEqualTo(LATER.plusDays(6));
        assertThat(view(own).dueOn()).isEqualTo(LATER);
        assertThat(view(done).dueOn()).isEqualTo(DUE);
        play.run(HiringPeople.HQ, () -> changes.undo(change, "ประกาศยกเลิก"));
        assertThat(view(open).dueOn()).isEqualTo(DUE);
    }

    private Moves moves() {
        return new Moves(sets, timelines, jdbc);
    }

    private long moved(@Nullable ProvinceId province, LocalDate to) {
        return play.as(HiringPeople.HQ, () -> moves().due(round().id(), province, to, "น้ำท่วม", null));
    }

    private RoundView round() {
        return play.as(HiringPeople.HQ, () -> timelines.hiring(YEAR.previous())).stream()
                .filter(round -> round.key().equals("hiring-evaluation"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Effect, Long> effects(Preview preview, ProvinceId province) {
        return preview.provinces().stream()
                .filter(one -> one.province().equals(province))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private StepView view(ProvinceId province) {
        return play.step(province, STEP);
    }

    private List<String> work(ProvinceId province) {
        return records.work(play.id(province, STEP));
    }

    private List<LocalDate> dues(ProvinceId province) {
        return jdbc.sql("select due_on from eplan.work_item where hiring_step_id = ? and state = 'OPEN'")
                .param(play.id(province, STEP).value())
                .query(LocalDate.class)
                .list();
    }
}
