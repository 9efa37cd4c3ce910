package eplan.ui.hiring.hq;

import eplan.ui.hiring.Decimals;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How these screens write figures. */
public final class Figure {

    /** Stands where there is none. */
    public static final String NONE = "–";

    private Figure() {}

    /** Points, rates and months without zeros at the end; a dash where there are none. */
    public static String of(@Nullable BigDecimal number) {
        return number == null ? NONE : Decimals.plain(number);
    }

    /** A whole number as it is; a dash where there is none. */
    public static String of(@Nullable Integer number) {
        return number == null ? NONE : number.toString();
    }

    /** A count with a separator of thousands. */
    public static String count(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }
}
