package eplan.ui.foureyes;

import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** Whether a calendar, and a change of one, needs a second process owner. */
public final class FourEyesChip extends Chip {
    private static final long serialVersionUID = 1L;

    public FourEyesChip(boolean on) {
        super(on ? "ok" : "mute", on ? "✓" : "○", Words.of(on ? "four-eyes.on" : "four-eyes.off"));
    }
}
