package eplan.cycle;

import eplan.shared.Reason;
import org.jspecify.annotations.Nullable;

/** The reason of an act on a case. */
final class GivenReason {

    private GivenReason() {}

    /** @throws eplan.shared.Refused with {@code missing} when it is blank, and when it is longer than {@link Reason#LONGEST} characters */
    static void check(@Nullable String reason, String missing) {
        Reason.given(reason, missing, Reason.LONGEST, "refused.reason.long");
    }
}
