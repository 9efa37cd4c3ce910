package eplan.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.cycle.RoundStanding;

/** A round's state as a pill: its one colour, shape and word. */
public class StandingChip extends Chip {

    public StandingChip(RoundStanding standing) {
        this(standing, I18NProvider.translate("standing." + standing));
    }

    /** With other words than the state's own, such as "7 working days overdue". */
    public StandingChip(RoundStanding standing, String words) {
        super(StandingLook.of(standing).colour, StandingLook.of(standing).shape, words);
    }

    /** "7 working days overdue" where the round is, the state's word where it is not. */
    public static StandingChip of(RoundStanding standing, int workingDaysOverdue) {
        boolean late = standing == RoundStanding.OVERDUE || standing == RoundStanding.FAR_OVERDUE;
        return late && workingDaysOverdue > 0
                ? new StandingChip(standing, I18NProvider.translate("standing.days", workingDaysOverdue))
                : new StandingChip(standing);
    }
}
