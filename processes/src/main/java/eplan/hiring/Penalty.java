package eplan.hiring;

import eplan.hiring.Instalments.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The penalty for late delivery (ค่าปรับ), which is proposed and never automatic. */
final class Penalty {

    private static final int SATANG = 2;
    private static final BigDecimal PERCENT = new BigDecimal(100);

    private Penalty() {}

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

    /** Whether the head has yet to say what is kept, if anything: until then nobody knows what is paid. */
    static boolean undecided(State state, int lateDays, @Nullable BigDecimal decided) {
        return state == State.ACCEPTED && lateDays > 0 && decided == null;
    }
}
