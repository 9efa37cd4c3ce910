package eplan.hiring;

import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Two analysts share the year of one LAO of Phatthalung: of the 120 days of the plan's window 61 are the first's (2.0333 LAO-months), 59
 * the second's (1.9667).
 */
@EplanTest
@Import(ScoredOffice.class)
abstract class SharedLaoFixture {

    static final LocalDate FEBRUARY_8 = LocalDate.of(2058, 2, 8);
    static final LocalDate FEBRUARY_10 = LocalDate.of(2058, 2, 10);
    private static final LocalDate OCTOBER = LocalDate.of(2057, 10, 1);
    private static final LocalDate DECEMBER_ENDS = LocalDate.of(2057, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2058, 1, 1);

    @Autowired
    ScoredOffice office;

    ScoredCases cases;
    Actor first;
    Actor second;
    LaoId lao;

    @BeforeEach
    void share() {
        office.open();
        cases = new ScoredCases(office.jdbc);
        first = office.analyst("sharing-first", office.phatthalung);
        second = office.analyst("sharing-second", office.phatthalung);
        lao = cases.laos(office.phatthalung, 1).getFirst();
        cases.held(lao, first, OCTOBER, DECEMBER_ENDS);
        cases.held(lao, second, JANUARY, null);
    }

    @AfterEach
    void close() {
        office.close();
    }

    String told(Actor analyst, ScoreCriterion criterion) {
        return office.told(analyst).get(criterion.ordinal());
    }
}
