package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Chasing.ChaseNoteView;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.HiringStepId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ladder's rows for hiring and the notes about its steps, for the hiring cycle. */
@EplanTest
class StepLadderIT {

    private static final LocalDate DUE = LocalDate.of(2021, 7, 30);

    @Autowired
    StepLadder ladder;

    @Autowired
    StepNotes notes;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private ProvinceId province;

    @BeforeEach
    void provinces() {
        actors.asSystem(registry::loadShipped);
        province = new ProvinceId(jdbc.sql("select id from eplan.province where code = '76'")
                .query(Long.class)
                .single());
    }

    @Test
    void theHeadChasesFromTheDayAfterAndHeadquartersFiveWorkingDaysLater() {
        StepPlan plan = ladder.of(province, DUE);
        assertThat(plan.escalatesOn()).isEqualTo(DUE.plusDays(1));
        assertThat(plan.audience(1)).isEqualTo("HEAD");
        assertThat(plan.audience(2)).isEqualTo("HQ");
        assertThat(plan.audience(3)).isEqualTo("HQ");
        assertThat(plan.climbsOn(1, DUE.plusDays(1), null))
                .contains(workingDays.plus(DUE, 5).plusDays(1));
    }

    @Test
    void remindsSevenWorkingDaysAndOneBefore() {
        StepPlan plan = ladder.of(province, DUE);
        LocalDate first = workingDays.plus(DUE, -7);
        LocalDate second = workingDays.plus(DUE, -1);
        assertThat(plan.remindersAfter(first.minusDays(1))).containsExactlyInAnyOrder(first, second);
        assertThat(plan.nextLook(first)).isEqualTo(second);
        assertThat(plan.remindsIn(first, second)).isTrue();
        assertThat(plan.nextLook(DUE.plusDays(9))).isEqualTo(DUE.plusDays(9));
    }

    @Test
    void forArmingItSaysTheSame() {
        assertThat(transaction.<LocalDate>execute(
                        status -> ladder.forArming(province, DUE).escalatesOn()))
                .isEqualTo(DUE.plusDays(1));
    }

    @Test
    void aNoteAboutAStepIsNoRoundsAndTheLatestComesFirst() {
        HiringStepId step = new HiringStepId(-76);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            notes.add(step, new ChaseNote(Channel.TELEPHONE, "หัวหน้า", "จะส่งวันจันทร์", DUE), Actor.SYSTEM);
            notes.add(step, new ChaseNote(Channel.VISIT, null, "ยังไม่ส่ง", null), Actor.SYSTEM);
            assertThat(notes.of(step))
                    .extracting(ChaseNoteView::note)
                    .extracting(ChaseNote::outcome)
                    .containsExactly("ยังไม่ส่ง", "จะส่งวันจันทร์");
        });
        assertThat(notes.of(step)).isEmpty();
    }
}
