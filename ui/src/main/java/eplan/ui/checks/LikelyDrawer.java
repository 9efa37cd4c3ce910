package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Why;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.ArrayList;
import java.util.List;

/** One round that is likely late: whose, until when, and why one thinks so. */
final class LikelyDrawer implements ChoiceList.Drawer<Likely, EntryRoundId> {

    private final FiscalYear year;

    LikelyDrawer(FiscalYear year) {
        this.year = year;
    }

    @Override
    public EntryRoundId id(Likely one) {
        return one.round();
    }

    @Override
    public String name(Likely one) {
        return Parts.joined(one.laoTh(), round(one));
    }

    static String round(Likely one) {
        return Words.either(one.roundTh(), one.roundEn());
    }

    @Override
    public List<Component> parts(Likely one) {
        String href = "lao/" + one.lao() + "?year=" + year + "&round=" + one.roundKey();
        return List.of(
                Parts.who(href, one.laoTh(), one.districtTh(), one.analyst()),
                Parts.two("choice-what", new Span(round(one)), one.caseNumber()),
                Parts.two(
                        "choice-due",
                        new Span(Words.of("likely.due", Words.brief(one.dueOn()))),
                        Words.of("likely.left", one.daysLeft(), one.days())),
                Parts.chips(chips(one)));
    }

    private static List<Component> chips(Likely one) {
        List<Component> chips = new ArrayList<>();
        if (one.why().contains(Why.UNTOUCHED)) {
            chips.add(new Chip("late", "○", Words.of("likely.why.UNTOUCHED")));
        }
        if (one.why().contains(Why.LATE_TWICE)) {
            chips.add(new Chip("far", "■", Words.of("likely.why.LATE_TWICE")));
        }
        if (one.reminded()) {
            chips.add(new Chip("mute", "✓", Words.of("likely.today")));
        }
        return chips;
    }
}
