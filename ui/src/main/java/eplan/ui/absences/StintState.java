package eplan.ui.absences;

import eplan.people.Substitutions.Substitution;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;

/** Where a substitution stands today; text key {@code absence.state.<name>}. */
enum StintState {
    TODAY("ok", "●"),
    COMING("soon", "○"),
    OVER("mute", "–"),
    ENDED("mute", "✕");

    private final String colour;
    private final String shape;

    StintState(String colour, String shape) {
        this.colour = colour;
        this.shape = shape;
    }

    static StintState of(Substitution one, LocalDate today) {
        if (one.endedOn() != null) {
            return ENDED;
        }
        if (today.isBefore(one.from())) {
            return COMING;
        }
        return today.isAfter(one.to()) ? OVER : TODAY;
    }

    boolean past() {
        return this == OVER || this == ENDED;
    }

    Chip chip() {
        return new Chip(colour, shape, Words.of("absence.state." + this));
    }
}
