package eplan.cycle;

import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.timeline.RoundKind;
import java.util.Comparator;

/** The order in which rounds are shown: by opening date, yearly rows before monthly ones. */
final class CalendarOrder {

    static final Comparator<EntryRoundView> BY_OPENING = Comparator.comparing(EntryRoundView::opensOn)
            .thenComparing(round -> round.kind() == RoundKind.MONTHLY)
            .thenComparing(EntryRoundView::roundKey);

    private CalendarOrder() {}
}
