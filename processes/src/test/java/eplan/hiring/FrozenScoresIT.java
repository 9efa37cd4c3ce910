package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Headquarters open the year, or have the scores computed anew, when the cut-off day has long passed: what happened since changes nothing. */
@EplanTest
@Import(ScoredOffice.class)
class FrozenScoresIT {

    private static final LocalDate OCTOBER = LocalDate.of(2057, 10, 1);
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2058, 2, 8);
    private static final LocalDate JUNE_20 = LocalDate.of(2058, 6, 20);
    private static final LocalDate JULY_5 = LocalDate.of(2058, 7, 5);
    private static final LocalDate JULY_10 = LocalDate.of(2058, 7, 10);

    @Autowired
    ScoredOffice office;

    private ScoredCases cases;
    private Actor analyst;
    private Actor officer;
    private LaoId lao;
    private EntryRoundId plan;

    @BeforeEach
    void enterThePlan() {
        office.open();
        cases = new ScoredCases(office.jdbc);
        analyst = office.analyst("frozen", office.phatthalung);
        officer = office.person(Role.PROVINCIAL_OFFICER, office.phatthalung);
        lao = cases.laos(office.phatthalung, 1).getFirst();
        cases.held(lao, analyst, OCTOBER, null);
        plan = cases.open(lao, "plan");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void completed(LocalDate day) {
        cases.typed(plan, analyst, day);
        cases.sent(plan, day);
    }

    private List<String> told() {
        return office.told(analyst);
    }

    @Test
    void whatIsReturnedAfterTheCutOffDayStaysCompleteAndInTime() {
        completed(FEBRUARY_8);
        office.compute();
        List<String> before = told();
        assertThat(before)
                .startsWith("COMPLETE 4.0000/4.0000 100.00 15.00", "ON_TIME 4.0000/4.0000 100.00 15.00")
                .endsWith("NOT_RETURNED 4.0000/4.0000 100.00 2.00");

        cases.returned(plan, officer, JULY_5);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(told()).isEqualTo(before);

        completed(JULY_10);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(told()).isEqualTo(before);

        cases.accepted(plan, JULY_10);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whatWasReturnedBeforeItStaysSoThoughItIsCompletedSince() {
        completed(FEBRUARY_8);
        cases.returned(plan, officer, JUNE_20);
        office.compute();
        List<String> before = told();
        assertThat(before)
                .startsWith("COMPLETE 0.0000/4.0000 0.00 0.00", "ON_TIME 0.0000/0.0000 - 15.00")
                .endsWith("NOT_RETURNED 0.0000/4.0000 0.00 0.00");

        completed(JULY_5);
        cases.accepted(plan, JULY_10);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(told()).isEqualTo(before);
    }

    @Test
    void whatIsAcceptedAfterItIsNotJudgedByTheChecks() {
        completed(FEBRUARY_8);
        cases.judged(lao, 1, FEBRUARY_8);
        cases.accepted(plan, JULY_5);
        office.compute();

        assertThat(told()).contains("CHECKS_PASSED 0.0000/0.0000 - 5.00");
    }

    @Test
    void anErrorThatAppearsAfterItCostsNothing() {
        completed(FEBRUARY_8);
        cases.accepted(plan, FEBRUARY_8);
        cases.judged(lao, 1, JULY_10);
        office.compute();

        assertThat(told()).contains("CHECKS_PASSED 4.0000/4.0000 100.00 5.00");
    }

    @Test
    void anErrorThatIsRepairedOrSentBackAfterItStaysOne() {
        completed(FEBRUARY_8);
        cases.judged(lao, 1, FEBRUARY_8);
        cases.accepted(plan, FEBRUARY_8);
        office.compute();
        assertThat(told()).contains("CHECKS_PASSED 0.0000/4.0000 0.00 0.00");

        cases.planIs("RETURNED", plan, officer, JULY_5);
        cases.judged(lao, 0, JULY_10);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(told()).contains("CHECKS_PASSED 0.0000/4.0000 0.00 0.00");
    }

    @Test
    void anErrorThatWasRepairedByThenCostsNothing() {
        completed(FEBRUARY_8);
        cases.judged(lao, 1, FEBRUARY_8);
        cases.accepted(plan, FEBRUARY_8);
        cases.judged(lao, 0, ScoredOffice.CUT_OFF);
        office.compute();

        assertThat(told()).contains("CHECKS_PASSED 4.0000/4.0000 100.00 5.00");
    }

    @Test
    void aDateThatIsTakenBackAfterItStillExcuses() {
        cases.due("plan", office.phatthalung, null, JULY_10);
        cases.dueNoMore("plan", office.phatthalung, JULY_5);
        office.compute();

        assertThat(told()).startsWith("COMPLETE 0.0000/0.0000 - 15.00");
    }
}
