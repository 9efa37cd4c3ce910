package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Part;
import eplan.shared.AccountId;
import eplan.testing.EplanTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Three analysts and one who left, computed by hand in docs/analyst-scores.md. */
@EplanTest
@Import(ScoredOffice.class)
class ScoresIT {

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    private ThreeAnalysts they;

    @BeforeEach
    void open() {
        office.open();
        they = new ThreeAnalysts(office, outages);
        office.compute();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aPlainYearIsWeightedByTheDaysOfEachRound() {
        assertThat(office.told(they.anong))
                .containsExactly(
                        "COMPLETE 9.0333/10.0666 89.74 8.00",
                        "ON_TIME 5.0333/9.0333 55.72 0.00",
                        "ON_BEHALF 4.0000/5.0333 79.47 3.00",
                        "CHECKS_PASSED 5.0333/9.0333 55.72 0.00",
                        "LOOKS 69.0000/78.0000 88.46 3.00",
                        "NOT_RETURNED 0.0000/4.0000 0.00 0.00");
        assertThat(office.score(they.anong).points()).isEqualByComparingTo("14");
        assertThat(office.score(they.anong).laoMonths()).isEqualByComparingTo("18.2");
    }

    @Test
    void whoGetsOtherLaosInMidYearHasTheMonthsOfEach() {
        assertThat(office.told(they.busaba))
                .containsExactly(
                        "COMPLETE 3.0000/5.0333 59.60 0.00",
                        "ON_TIME 3.0000/3.0000 100.00 15.00",
                        "ON_BEHALF 0.0000/0.0000 - 8.00",
                        "CHECKS_PASSED 3.0000/3.0000 100.00 5.00",
                        "LOOKS 13.0000/38.0000 34.21 0.00",
                        "NOT_RETURNED 0.0000/0.0000 - 2.00");
        assertThat(office.score(they.busaba).points()).isEqualByComparingTo("30");
        assertThat(office.score(they.busaba).laoMonths()).isEqualByComparingTo("9.1");
    }

    @Test
    void whoLeftInMarchIsScoredForTheMonthsUntilThen() {
        assertThat(office.told(they.dusit))
                .containsExactly(
                        "COMPLETE 2.0333/5.0333 40.40 0.00",
                        "ON_TIME 2.0333/2.0333 100.00 15.00",
                        "ON_BEHALF 0.0000/0.0000 - 8.00",
                        "CHECKS_PASSED 2.0333/2.0333 100.00 5.00",
                        "LOOKS 23.0000/23.0000 100.00 5.00",
                        "NOT_RETURNED 0.0000/0.0000 - 2.00");
        assertThat(office.score(they.dusit).leftOn()).isEqualTo(ThreeAnalysts.DUSIT_LEFT);
        assertThat(office.score(they.dusit).laoMonths()).isEqualByComparingTo("5.5");
        assertThat(office.score(they.busaba).leftOn()).isNull();
    }

    @Test
    void whatHeadquartersDelayedCountsAgainstNobody() {
        assertThat(office.told(they.chai))
                .containsExactly(
                        "COMPLETE 10.6666/10.6666 100.00 15.00",
                        "ON_TIME 2.0666/2.0666 100.00 15.00",
                        "ON_BEHALF 0.0000/0.0000 - 8.00",
                        "CHECKS_PASSED 10.6666/10.6666 100.00 5.00",
                        "LOOKS 38.0000/38.0000 100.00 5.00",
                        "NOT_RETURNED 0.0000/0.0000 - 2.00");
        assertThat(office.detail(they.chai).parts()).extracting(Part::excused).containsExactly(1, 3, 0, 0, 1, 0);
        assertThat(office.score(they.chai).points()).isEqualByComparingTo("50");
    }

    @Test
    void theOrderMakesNoDifference() {
        List<Detail> before = everybody();
        office.run.compute(ScoredOffice.HIRING, List::reversed, 1);
        assertThat(everybody()).isEqualTo(before);
        office.run.compute(ScoredOffice.HIRING, ScoresIT::shuffled, 3);
        assertThat(everybody()).isEqualTo(before);
    }

    private static List<AccountId> shuffled(List<AccountId> analysts) {
        List<AccountId> some = new ArrayList<>(analysts);
        Collections.rotate(some, 2);
        return some;
    }

    private List<Detail> everybody() {
        return Stream.of(they.anong, they.busaba, they.dusit, they.chai)
                .map(office::detail)
                .toList();
    }
}
