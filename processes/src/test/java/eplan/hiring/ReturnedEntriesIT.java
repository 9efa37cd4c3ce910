package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What came back costs whoever typed it. Two analysts share one LAO's year: of the 120 days of the plan's window 61 are the first's (2.0333
 * LAO-months), 59 the second's (1.9667).
 */
@EplanTest
@Import(ScoredOffice.class)
class ReturnedEntriesIT {

    private static final String NOTHING_TYPED = "NOT_RETURNED 0.0000/0.0000 - 2.00";
    private static final LocalDate OCTOBER = LocalDate.of(2057, 10, 1);
    private static final LocalDate DECEMBER_20 = LocalDate.of(2057, 12, 20);
    private static final LocalDate DECEMBER_ENDS = LocalDate.of(2057, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2058, 1, 1);
    private static final LocalDate JANUARY_10 = LocalDate.of(2058, 1, 10);
    private static final LocalDate JANUARY_15 = LocalDate.of(2058, 1, 15);
    private static final LocalDate FEBRUARY_8 = LocalDate.of(2058, 2, 8);
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2058, 2, 10);
    private static final LocalDate COMPLETE = LocalDate.of(2058, 2, 20);
    private static final LocalDate DUE = LocalDate.of(2058, 2, 28);

    @Autowired
    ScoredOffice office;

    private ScoredCases cases;
    private Actor first;
    private Actor second;
    private EntryRoundId plan;

    @BeforeEach
    void share() {
        office.open();
        cases = new ScoredCases(office.jdbc);
        first = office.analyst("returned-first", office.phatthalung);
        second = office.analyst("returned-second", office.phatthalung);
        LaoId lao = cases.laos(office.phatthalung, 1).getFirst();
        cases.held(lao, first, OCTOBER, DECEMBER_ENDS);
        cases.held(lao, second, JANUARY, null);
        plan = cases.accepted(lao, "plan", COMPLETE, DUE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void returned(LocalDate day) {
        cases.planIs("RETURNED", plan, office.person(Role.PROVINCIAL_OFFICER, office.phatthalung), day);
    }

    private void typedByTheLao(LocalDate day) {
        cases.planIs("COMPLETE", plan, office.person(Role.LAO_STAFF, null), day);
    }

    private String told(Actor analyst) {
        return office.told(analyst).getLast();
    }

    @Test
    void aReturnInTheSecondsMonthsCostsOnlyTheSecond() {
        cases.typed(plan, second, FEBRUARY_8);
        returned(FEBRUARY_10);
        cases.typed(plan, second, COMPLETE);
        office.compute();

        assertThat(told(first)).isEqualTo(NOTHING_TYPED);
        assertThat(told(second)).isEqualTo("NOT_RETURNED 0.0000/1.9667 0.00 0.00");
    }

    @Test
    void whatTheFirstTypedCostsTheFirstThoughItComesBackLater() {
        cases.typed(plan, first, DECEMBER_20);
        returned(JANUARY_10);
        cases.typed(plan, second, JANUARY_15);
        office.compute();

        assertThat(told(first)).isEqualTo("NOT_RETURNED 0.0000/2.0333 0.00 0.00");
        assertThat(told(second)).isEqualTo("NOT_RETURNED 1.9667/1.9667 100.00 2.00");
    }

    @Test
    void theLaosOwnWorkThatCameBackCostsNobody() {
        cases.typed(plan, first, DECEMBER_20);
        typedByTheLao(JANUARY_10);
        returned(JANUARY_15);
        typedByTheLao(COMPLETE);
        office.compute();

        assertThat(told(first)).isEqualTo("NOT_RETURNED 2.0333/2.0333 100.00 2.00");
        assertThat(told(second)).isEqualTo(NOTHING_TYPED);
    }

    @Test
    void whatASubstituteTypedIsTheOnesWhoHadTheLao() {
        Actor substitute = office.analyst("returned-substitute", office.phatthalung);
        cases.typed(plan, substitute, FEBRUARY_8);
        returned(FEBRUARY_10);
        office.compute();

        assertThat(told(first)).isEqualTo(NOTHING_TYPED);
        assertThat(told(second)).isEqualTo("NOT_RETURNED 0.0000/1.9667 0.00 0.00");
    }

    @Test
    void whatComesBackAfterTheCutOffDayIsNotCounted() {
        cases.typed(plan, second, FEBRUARY_8);
        returned(ScoredOffice.CUT_OFF.plusDays(1));
        office.compute();

        assertThat(told(second)).isEqualTo("NOT_RETURNED 1.9667/1.9667 100.00 2.00");
    }

    @Test
    void ofWhatIsNobodysItCostsWhoeverTypedIt() {
        Actor one = office.analyst("returned-one", office.satun);
        Actor other = office.analyst("returned-other", office.satun);
        plan = cases.accepted(cases.laos(office.satun, 1).getFirst(), "plan", COMPLETE, DUE);
        cases.typed(plan, one, FEBRUARY_8);
        returned(FEBRUARY_10);
        office.compute();

        assertThat(told(one)).isEqualTo("NOT_RETURNED 0.0000/4.0000 0.00 0.00");
        assertThat(told(other)).isEqualTo(NOTHING_TYPED);
    }
}
