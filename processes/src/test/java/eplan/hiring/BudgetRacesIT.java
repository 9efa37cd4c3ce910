package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The budget of one province, released by two of headquarters at once. */
@EplanTest
@Import(HiringScenario.class)
class BudgetRacesIT {

    @Autowired
    HiringScenario play;

    @Autowired
    HiringYears years;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isReleasedOnceAndTheSecondIsToldSinceWhen() throws Exception {
        ProvinceId province = play.opened();
        try (TwoAtOnce people = new TwoAtOnce(play.transaction, jdbc)) {
            Refused no = people.theSecondIsRefused(
                    () -> release(HiringPeople.HQ, province, "ว 9"),
                    () -> release(HiringPeople.HQ_OFFICER, province, "ว 10"));
            assertThat(no.key()).isEqualTo("refused.hiring.budget-already");
            assertThat(no.params()).containsExactly("2588", HiringScenario.OPENING);
        }
        play.jobs.runUntilNoneDue();

        assertThat(jdbc.sql("select budget_letter from eplan.hiring_year where id = ?")
                        .param(play.records.year(YEAR, province))
                        .query(String.class)
                        .single())
                .isEqualTo("ว 9");
        assertThat(play.records.events(YEAR, province)).containsOnlyOnce("BUDGET_ALLOCATED");
    }

    private void release(Actor who, ProvinceId province, String letter) {
        play.run(who, () -> years.releaseBudget(YEAR, Set.of(province), letter));
    }
}
