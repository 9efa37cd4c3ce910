package eplan.ui.component;

import eplan.cycle.RoundStanding;

/** One colour and one shape for each state of a round; its word is text {@code standing.<name>}. */
enum StandingLook {
    NOT_OPEN("–", "none"),
    UNTOUCHED("○", "mute"),
    STARTED("◐", "soon"),
    VERIFYING("◑", "soon"),
    RETURNED("↩", "ret"),
    EXTENDED("◇", "ext"),
    OVERDUE("◆", "late"),
    FAR_OVERDUE("■", "far"),
    ON_TIME("✓", "ok"),
    LATE("✓", "late"),
    NOT_RECEIVED("✕", "far"),
    RETIRED("–", "none");

    final String shape;
    final String colour;

    StandingLook(String shape, String colour) {
        this.shape = shape;
        this.colour = colour;
    }

    static StandingLook of(RoundStanding standing) {
        return valueOf(standing.name());
    }
}
