package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.Responsible;
import eplan.timeline.RoundKind;
import eplan.timeline.RoundView;
import eplan.timeline.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The quarters that the letter does not name go with what is near them, wherever a split or a merge has put that. */
class AlongsideTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);

    private static List<String> besides(String... items) {
        return Alongside.of(new RoundView(
                new RoundId(1),
                YEAR,
                "merged",
                RoundKind.RECORDING,
                7,
                "งวด",
                "Round",
                "งวด",
                "Round",
                YEAR,
                YEAR.first(),
                YEAR.last(),
                null,
                Responsible.LAO,
                List.of(items),
                "ว 1353",
                false,
                Shift.NONE,
                null));
    }

    @Test
    void theFirstQuarterGoesWithTheSecondAndTheFourthWithTheClosing() {
        assertThat(besides("ordinance", "spending-q2")).containsExactly("spending-q1");
        assertThat(besides("close-year")).containsExactly("spending-q4");
        assertThat(besides("spending-q2", "close-year")).containsExactly("spending-q1", "spending-q4");
    }

    @Test
    void notWithWhatWasSplitOffNorWithTheYearBeforeNorWhereItIsAskedForItself() {
        assertThat(besides("ordinance")).isEmpty();
        assertThat(besides("close-previous")).isEmpty();
        assertThat(besides("spending-q1", "spending-q2")).isEmpty();
    }
}
