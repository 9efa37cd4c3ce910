package eplan.plan;

import eplan.shared.Reason;
import eplan.shared.Refused;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed texts: made storable, compared, and held below what any record can need. */
final class Texts {

    /** No honest text is longer, no honest list has more; what is merely too long is kept and named as a problem. */
    static final int LONGEST = 20_000;

    static final int MOST = 200;

    /** PostgreSQL takes no NUL, and nobody wants the rest; line ends and tabs stay. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Texts() {}

    static String clean(String typed) {
        String text = UNPRINTABLE.matcher(typed).replaceAll("").strip();
        if (text.length() > LONGEST) {
            throw new Refused("refused.record.too-long", LONGEST);
        }
        return text;
    }

    static void fewEnough(Collection<?> list) {
        if (list.size() > MOST) {
            throw new Refused("refused.record.too-many", MOST);
        }
    }

    static void reason(@Nullable String reason) {
        Reason.atMost(Reason.LONGEST, reason, "refused.record.reason-too-long");
    }

    /** Equal for names that people read as the same. */
    static String comparable(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
