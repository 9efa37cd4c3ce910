package eplan.ui.years;

import eplan.timeline.RoundView;
import eplan.timeline.YearDrafts.YearState;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** How the years' screen says rounds, their items and how far a year is. */
final class YearWords {

    static final String NONE = "–";

    private YearWords() {}

    /** With its row number in the letter's calendar, if it has one. */
    static String name(RoundView round) {
        String name = Words.either(round.nameTh(), round.nameEn());
        return round.row() == 0 || round.hiring() ? name : round.row() + " " + name;
    }

    static String item(String key) {
        return Words.of("item." + key);
    }

    static String window(RoundView round) {
        return Words.of("years.window", round.opensOn(), round.dueOn());
    }

    static Chip state(YearState state) {
        if (state.published()) {
            return new Chip("ok", "✓", Words.of("years.state.published"));
        }
        return state.submittedBy() == null
                ? new Chip("mute", "○", Words.of("years.state.draft"))
                : new Chip("soon", "◆", Words.of("years.state.submitted"));
    }
}
