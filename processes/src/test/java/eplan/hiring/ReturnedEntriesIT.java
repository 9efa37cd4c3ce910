package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came back costs whoever typed it. */
class ReturnedEntriesIT extends SharedLaoFixture {

    private static final String NOTHING_TYPED = "NOT_RETURNED 0.0000/0.0000 - 2.00";
    private static final LocalDate DECEMBER_20 = LocalDate.of(2057, 12, 20);
    private static final LocalDate JANUARY_10 = LocalDate.of(2058, 1, 10);
    private static final LocalDate JANUARY_15 = LocalDate.of(2058, 1, 15);
    private static final LocalDate COMPLETE = LocalDate.of(2058, 2, 20);
    private static final LocalDate DUE = LocalDate.of(2058, 2, 28);

    private EntryRoundId plan;

    @BeforeEach
    void acceptThePlan() {
        plan = cases.accepted(lao, "plan", COMPLETE, DUE);
    }

    private void returned(LocalDate day) {
        cases.planIs("RETURNED", plan, office.person(Role.PROVINCIAL_OFFICER, office.phatthalung), day);
    }

    private void typedByTheLao(LocalDate day) {
        cases.planIs("COMPLETE", plan, office.person(Role.LAO_STAFF, null), day);
    }

    private String told(Actor analyst) {
        return told(analyst, ScoreCriterion.NOT_RETURNED);
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
