package eplan.timeline;

import eplan.shared.Reason;
import org.jspecify.annotations.Nullable;

/** The reason that every change of dates must give, and the letter that it may rest on. */
final class Reasons {

    private Reasons() {}

    /** @throws eplan.shared.Refused when there is none, or more than {@link Reason#LONGEST} characters */
    static String required(String reason) {
        return Reason.given(reason, "refused.move.no-reason", Reason.LONGEST, "refused.move.reason-too-long");
    }

    /** The letter as it is kept; null for none. */
    static @Nullable String letter(@Nullable String letter) {
        return letter == null || letter.isBlank() ? null : letter.strip();
    }
}
