package eplan.cycle;

import eplan.shared.Reason;
import org.jspecify.annotations.Nullable;

/** The reason of an act on a case. */
final class GivenReason {

    static final int LONGEST = 1000;

    private GivenReason() {}

    /** @throws eplan.shared.Refused with {@code missing} when it is blank, and when it is longer than {@link #LONGEST} characters */
    static void check(@Nullable String reason, String missing) {
        Reason.given(reason, missing, LONGEST, "refused.reason.long");
    }
}
