package eplan.timeline;

import eplan.shared.Reason;

/** The reason that every change of dates must give. */
final class Reasons {

    private Reasons() {}

    /** @throws eplan.shared.Refused when there is none, or more than {@link Reason#LONGEST} characters */
    static String required(String reason) {
        return Reason.given(reason, "refused.move.no-reason", Reason.LONGEST, "refused.move.reason-too-long");
    }
}
