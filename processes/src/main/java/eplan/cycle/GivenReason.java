package eplan.cycle;

import eplan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** The reason of an act that needs one: something, and not a whole letter. */
final class GivenReason {

    static final int LONGEST = 1000;

    private GivenReason() {}

    /** @throws Refused with {@code missing} when it is blank, and when it is longer than {@link #LONGEST} characters */
    static void check(@Nullable String reason, String missing) {
        if (reason == null || reason.isBlank()) {
            throw new Refused(missing);
        }
        if (reason.length() > LONGEST) {
            throw new Refused("refused.reason.long", LONGEST);
        }
    }
}
