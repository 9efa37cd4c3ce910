package eplan.ui.lao;

/** What a line of a case's timeline is; text key {@code case.kind.<name>}. */
enum CaseKind {
    RECORDING,
    ESCALATION,
    NOTE,
    EXTENSION,
    MESSAGE,
    CHECK,
    FILE;

    /** @param event type of a line of the case's history */
    static CaseKind of(String event) {
        if (event.startsWith("EXTENSION_") || event.equals("DEADLINE_MOVED")) {
            return EXTENSION;
        }
        return switch (event) {
            case "REMINDED",
                    "REMINDED_BY_PERSON",
                    "ESCALATED",
                    "CLIMBED",
                    "PASSED_UP",
                    "PROMISE_BROKEN",
                    "ESCALATION_WITHDRAWN",
                    "ESCALATION_NO_LONGER_DUE",
                    "ESCALATION_ENDED_BY_RECORDING" -> ESCALATION;
            case "CHASED", "PROMISED" -> NOTE;
            default -> RECORDING;
        };
    }
}
