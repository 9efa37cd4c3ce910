package eplan.timeline;

import eplan.shared.Refused;

/** The reason that every change of dates must give. */
final class Reasons {

    private static final int LONGEST = 1000;

    private Reasons() {}

    /** @throws Refused when there is none, or more than the record is meant to hold */
    static String required(String reason) {
        String given = reason.strip();
        if (given.isEmpty()) {
            throw new Refused("refused.move.no-reason");
        }
        if (given.length() > LONGEST) {
            throw new Refused("refused.move.reason-too-long", LONGEST);
        }
        return given;
    }
}
