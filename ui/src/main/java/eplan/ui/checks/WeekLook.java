package eplan.ui.checks;

import eplan.cycle.LaoChecks.WeekState;

/** One colour and one shape for each state of a week; its word is text {@code checks.week.<name>}. */
enum WeekLook {
    COMPLETE("✓", "ok"),
    RUNNING("◐", "soon"),
    PARTLY("◆", "late"),
    MISSED("✕", "far"),
    HOLIDAY("–", "mute"),
    NO_LAO("–", "none");

    final String shape;
    final String colour;

    WeekLook(String shape, String colour) {
        this.shape = shape;
        this.colour = colour;
    }

    static WeekLook of(WeekState state) {
        return valueOf(state.name());
    }
}
