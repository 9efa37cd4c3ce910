package eplan.integration.papers;

import eplan.shared.BuddhistDates;
import eplan.shared.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What papers say: Thai, whoever asks for them. */
@Component
class PaperText {

    /** Where nothing is to be said. */
    static final String NONE = "–";

    private final Texts texts;

    PaperText(Texts texts) {
        this.texts = texts;
    }

    /** @param params texts: numbers and dates in the form that papers have them in */
    String say(String key, String... params) {
        return texts.of(key, BuddhistDates.THAI, (Object[]) params);
    }

    static String day(LocalDate day) {
        return BuddhistDates.full(day, BuddhistDates.THAI);
    }

    /** With two decimals, which all points of one table have. */
    static String points(@Nullable BigDecimal points) {
        return points == null ? NONE : points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
