package eplan.ui.hiring;

import eplan.shared.BuddhistDates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points, rates and shares as people type and read them: Arabic or Thai digits, a point before the decimals. */
public final class Decimals {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?");

    private static final int HUNDRED = 100;

    private Decimals() {}

    /** Empty when it is no such number; never negative. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = BuddhistDates.arabicDigits(typed).strip();
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Without needless zeros: {@code 12.5}, {@code 40}. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Of a whole in percent, 0 to 100, for bars. */
    public static int share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return 0;
        }
        int share = part.multiply(BigDecimal.valueOf(HUNDRED))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValue();
        return Math.clamp(share, 0, HUNDRED);
    }
}
