package eplan.hiring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The penalty for late delivery (ค่าปรับ), which is proposed and never automatic. */
final class Penalty {

    private static final int SATANG = 2;
    private static final BigDecimal PERCENT = new BigDecimal(100);

    private Penalty() {}

    /** Calendar days after the due date; 0 for a delivery in time. */
    static int lateDays(LocalDate due, LocalDate deliveredOn) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(due, deliveredOn)));
    }

    /**
     * Late days times rate times the contract's amount, half up to the satang.
     *
     * @param rate percent of the amount a day
     * @param most the instalment's amount: no more than that is ever proposed
     */
    static BigDecimal proposed(int lateDays, BigDecimal rate, BigDecimal amount, BigDecimal most) {
        return amount.multiply(rate)
                .multiply(BigDecimal.valueOf(lateDays))
                .divide(PERCENT, SATANG, RoundingMode.HALF_UP)
                .min(most)
                .setScale(SATANG);
    }
}
