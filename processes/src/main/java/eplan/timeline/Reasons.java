package eplan.timeline;

import eplan.shared.Reason;

/** The reason that every change of dates must give. */
final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws eplan.shared.Refused when there is none, or more than the record is meant to hold */
    static String required(String reason) {
        return Reason.given(reason, "refused.move.no-reason", LONGEST, "refused.move.reason-too-long");
    }
}
