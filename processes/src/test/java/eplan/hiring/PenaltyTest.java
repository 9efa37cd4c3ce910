package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Instalments.Delivery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late days times rate times the contract's amount, to the satang. */
class PenaltyTest {

    private static final LocalDate DUE = LocalDate.of(2011, 11, 7);
    private static final BigDecimal MOST = new BigDecimal("15000.00");

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
        assertThat(delivered(-3).lateDays()).isZero();
        assertThat(delivered(0).lateDays()).isZero();
        assertThat(delivered(1).lateDays()).isEqualTo(1);
        assertThat(delivered(7).lateDays()).as("a weekend counts").isEqualTo(7);
    }

    /** @param days after the due date */
    private static Delivery delivered(int days) {
        return new Delivery(DUE, DUE.plusDays(days));
    }

    @ParameterizedTest
    @CsvSource({
        // 3 + 0 = 3 days; 3 × 0.10 % × 180,000 = 540
        "3, 0, 3, 540.00",
        // 3 + 2 = 5; 5 × 180 = 900
        "3, 2, 5, 900.00",
        // in time, and its correction late: 0 + 2
        "0, 2, 2, 360.00",
        // what was early makes up for nothing: 3 + 0
        "3, -4, 3, 540.00",
        "-2, -1, 0, 0.00"
    })
    void aDelayStaysWhenTheCorrectionComesInTime(int first, int correction, int days, BigDecimal penalty) {
        int late = Delivery.together(List.of(delivered(first), delivered(correction)));
        assertThat(late).isEqualTo(days);
        assertThat(Penalty.proposed(late, new BigDecimal("0.10"), new BigDecimal("180000.00"), MOST))
                .isEqualTo(penalty);
    }

    @Test
    void eachCorrectionCounts() {
        assertThat(Delivery.together(List.of(delivered(3), delivered(1), delivered(2))))
                .as("3 + 1 + 2")
                .isEqualTo(6);
    }
}
