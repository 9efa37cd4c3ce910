package eplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.shared.FiscalYear;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {

    private static final FiscalYear YEAR = new FiscalYear(2554);

    @Test
    void aMonthlyRoundIsAboutItsMonth() {
        assertThat(Months.first(YEAR, "monthly-10")).contains(LocalDate.of(2010, 10, 1));
        assertThat(Months.first(YEAR, "monthly-02")).contains(LocalDate.of(2011, 2, 1));
    }

    @Test
    void beforeAMonthIsTheOneBeforeAndBeforeOctoberNone() {
        assertThat(Months.before("monthly-11")).contains("monthly-10");
        assertThat(Months.before("monthly-01")).contains("monthly-12");
        assertThat(Months.before("monthly-10")).isEmpty();
    }

    @Test
    void whatWasSplitOffAMonthIsAboutItAndFollowsWhatWasSplitOffTheMonthBefore() {
        assertThat(Months.first(YEAR, "monthly-02-2")).contains(LocalDate.of(2011, 2, 1));
        assertThat(Months.before("monthly-02-2")).contains("monthly-01-2");
        assertThat(Months.before("monthly-10-2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flood", "flood-2554", "special-2", "monthly-13", "monthly-2"})
    void anAddedRoundIsAboutNoMonth(String key) {
        assertThat(Months.first(YEAR, key)).isEmpty();
        assertThat(Months.before(key)).isEmpty();
    }
}
