package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Verdict;
import eplan.people.AccountClosing;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Which date a case is judged by, for one analyst with one LAO. */
@EplanTest
@Import(ScoredOffice.class)
class ScoreDatesIT {

    private static final LocalDate OCTOBER = LocalDate.of(2057, 10, 1);
    private static final LocalDate JANUARY_15 = LocalDate.of(2058, 1, 15);
    private static final LocalDate JANUARY_20 = LocalDate.of(2058, 1, 20);
    private static final LocalDate JANUARY_31 = LocalDate.of(2058, 1, 31);
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2058, 2, 8);
    private static final LocalDate FEBRUARY_15 = LocalDate.of(2058, 2, 15);

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    @Autowired
    AccountClosing closing;

    private ScoredCases cases;
    private Actor ekachai;
    private LaoId lao;

    @BeforeEach
    void open() {
        office.open();
        cases = new ScoredCases(office.jdbc);
        ekachai = office.analyst("ekachai", office.phatthalung);
        lao = cases.laos(office.phatthalung, 1).getFirst();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<Case> cases(ScoreCriterion criterion) {
        long score = office.score(ekachai).id();
        return office.as(office.hq(), () -> office.scores.cases(score, criterion, 0, 100));
    }

    private List<Verdict> verdicts(ScoreCriterion criterion) {
        office.compute();
        return cases(criterion).stream().map(Case::verdict).toList();
    }

    private void outage(LocalDate from, LocalDate to) {
        office.as(office.hq(), () -> {
            outages.record(from, to, Set.of(), "ระบบขัดข้อง");
            return true;
        });
    }

    @Test
    void aDateThatWasMovedEarlierTakesNothing() {
        cases.held(lao, ekachai, OCTOBER, null);
        cases.moveJanuary(JANUARY_15);
        cases.accepted(lao, "monthly-01", JANUARY_20, JANUARY_15);

        assertThat(verdicts(ScoreCriterion.ON_TIME)).containsExactly(Verdict.GOOD);
    }

    @Test
    void aDateThatIsMovedLaterExcusesWhatWasLateBefore() {
        cases.held(lao, ekachai, OCTOBER, null);
        cases.accepted(lao, "monthly-01", FEBRUARY_8, JANUARY_31);
        cases.moveJanuary(FEBRUARY_15);

        assertThat(verdicts(ScoreCriterion.ON_TIME)).containsExactly(Verdict.EXCUSED);
    }

    @Test
    void eachWorkingDayOfAnOutageGivesAWorkingDayMoreAndNoneMore() {
        cases.held(lao, ekachai, OCTOBER, null);
        // Friday to Monday: two working days, so that Thursday 31 January becomes Monday 4 February
        outage(LocalDate.of(2058, 1, 25), LocalDate.of(2058, 1, 28));
        cases.accepted(lao, "monthly-01", LocalDate.of(2058, 2, 5), JANUARY_31);

        assertThat(verdicts(ScoreCriterion.ON_TIME)).containsExactly(Verdict.LOST);
        office.jdbc
                .sql("update eplan.entry_round set completed_on = date '2058-02-04' where lao_id = ?")
                .param(lao.value())
                .update();
        assertThat(verdicts(ScoreCriterion.ON_TIME)).containsExactly(Verdict.EXCUSED);
    }

    @Test
    void anOutageThatWasTakenBackExcusesNobody() {
        cases.held(lao, ekachai, OCTOBER, null);
        outage(LocalDate.of(2058, 1, 30), JANUARY_31);
        cases.accepted(lao, "monthly-01", LocalDate.of(2058, 2, 1), JANUARY_31);
        office.as(office.hq(), () -> {
            outages.remove(outages.of(ScoredOffice.SCORED).getFirst().id(), "บันทึกผิดวัน");
            return true;
        });

        assertThat(verdicts(ScoreCriterion.ON_TIME)).containsExactly(Verdict.LOST);
    }

    @Test
    void workAskedForOnBehalfAfterTheDateHasFiveWorkingDays() {
        cases.held(lao, ekachai, OCTOBER, null);
        // asked on Thursday 14 February: until Thursday the 21st
        cases.asked(
                cases.accepted(lao, "monthly-01", LocalDate.of(2058, 2, 21), JANUARY_31), LocalDate.of(2058, 2, 14));

        assertThat(verdicts(ScoreCriterion.ON_BEHALF)).containsExactly(Verdict.GOOD);
        assertThat(cases(ScoreCriterion.ON_TIME)).extracting(Case::verdict).containsExactly(Verdict.LOST);
    }

    @Test
    void whoLeavesWithoutHandingOverHadTheLaosUntilThatDay() {
        cases.held(lao, ekachai, OCTOBER, null);
        cases.open(lao, "plan");
        Actor head = office.person(Role.PROVINCIAL_HEAD, office.phatthalung);
        office.clock.set(LocalDate.of(2058, 1, 30));
        office.as(head, () -> {
            closing.close(ScoredOffice.account(ekachai), "สิ้นสุดสัญญา");
            return true;
        });
        office.clock.set(ScoredOffice.TODAY);
        office.compute();

        assertThat(office.score(ekachai).leftOn()).isEqualTo(LocalDate.of(2058, 1, 29));
        // 1 November to 29 January: 90 days
        assertThat(cases(ScoreCriterion.COMPLETE)).extracting(Case::weight).containsExactly(new BigDecimal("3.0000"));
    }
}
