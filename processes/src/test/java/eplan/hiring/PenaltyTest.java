package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late days times rate times the contract's amount, to the satang. */
class PenaltyTest {

    private static final LocalDate DUE = LocalDate.of(2011, 11, 7);

    @ParameterizedTest
    @CsvSource({
        "0, 0.10, 180000.00, 15000.00, 0.00",
        "1, 0.10, 180000.00, 15000.00, 180.00",
        "3, 0.10, 180000.00, 15000.00, 540.00",
        // 12.345 and 12.344: half up
        "1, 0.10, 12345.00, 5000.00, 12.35",
        "1, 0.10, 12344.00, 5000.00, 12.34",
        "1, 0.05, 10001.00, 5000.00, 5.00",
        "1, 0.0001, 49999.99, 5000.00, 0.05",
        "7, 0.25, 123456.78, 10288.07, 2160.49",
        "90, 0.00, 180000.00, 15000.00, 0.00",
        // never more than the instalment
        "200, 0.10, 180000.00, 15000.00, 15000.00"
    })
    void isProposedToTheSatang(int days, BigDecimal rate, BigDecimal amount, BigDecimal most, BigDecimal penalty) {
        assertThat(Penalty.proposed(days, rate, amount, most)).isEqualTo(penalty);
    }

    @Test
    void daysAreCalendarDaysAfterTheDueDate() {
        assertThat(Penalty.lateDays(DUE, DUE.minusDays(3))).isZero();
        assertThat(Penalty.lateDays(DUE, DUE)).isZero();
        assertThat(Penalty.lateDays(DUE, DUE.plusDays(1))).isEqualTo(1);
        assertThat(Penalty.lateDays(DUE, DUE.plusDays(7)))
                .as("a weekend counts")
                .isEqualTo(7);
    }
}
