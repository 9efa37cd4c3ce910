package eplan.ui.sums;

import eplan.plan.Money;
import eplan.ui.casework.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How amounts and shares are written. */
final class Figures {

    /** The share of nothing: below every other when sorted. */
    static final BigDecimal NONE = BigDecimal.ONE.negate();

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Figures() {}

    /** Whole baht, for figures that are read at a glance; tables show the satang. */
    static String baht(BigDecimal amount) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(amount.setScale(0, RoundingMode.HALF_UP));
    }

    /** In percent, with one decimal; {@link #NONE} of nothing. */
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? NONE : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** Such as {@code 62.5%}; a dash of nothing. */
    static String percent(BigDecimal part, BigDecimal whole) {
        return percent(share(part, whole));
    }

    static String percent(BigDecimal share) {
        return share.equals(NONE) ? "–" : share.toPlainString() + "%";
    }

    /** How many projects have a budget, of how many. */
    static String funded(Money money) {
        return Words.of("sums.funded.of", money.funded(), money.projects());
    }

    static String percent(int part, int whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
