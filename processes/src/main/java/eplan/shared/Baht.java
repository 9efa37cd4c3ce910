package eplan.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money: baht with two decimals (satang), exact. */
public final class Baht {

    /** Grouping commas only where they belong: {@code 1,2} is rather a slip for {@code 1.2} than twelve. */
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.\\d{1,2})?");

    private static final int SATANG = 2;

    private Baht() {}

    /**
     * Such as {@code 1,234,567.50}.
     *
     * @throws ArithmeticException when the amount has a fraction of a satang: it is never rounded silently
     */
    public static String format(BigDecimal amount) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setParseBigDecimal(true);
        return format.format(amount.setScale(SATANG));
    }

    /** Reads {@code 1234567.5} or {@code 1,234,567.50}, Arabic or Thai digits; empty when it is no amount in satang. */
    public static Optional<BigDecimal> parse(String typed) {
        String text = ThaiDigits.toArabic(typed).strip();
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "")).setScale(SATANG))
                : Optional.empty();
    }
}
