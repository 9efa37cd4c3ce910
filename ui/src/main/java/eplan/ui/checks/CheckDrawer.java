package eplan.ui.checks;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Look;
import eplan.people.Portfolios.Analyst;
import eplan.shared.LaoId;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One LAO of the check: whose, what it recorded last, what is awaited, and who looked at it last. */
final class CheckDrawer implements ChoiceList.Drawer<CheckRow, LaoId> {

    @Override
    public LaoId id(CheckRow row) {
        return row.lao();
    }

    @Override
    public String name(CheckRow row) {
        return row.laoTh();
    }

    @Override
    public List<Component> parts(CheckRow row) {
        Analyst analyst = row.analyst();
        return List.of(
                Parts.who("lao/" + row.lao(), row.laoTh(), row.districtTh(), analyst == null ? null : analyst.name()),
                recorded(row),
                Parts.chips(chips(row)),
                look(row));
    }

    private static Component recorded(CheckRow row) {
        LocalDate last = row.lastChange();
        Span said = new Span(
                last == null ? Words.of("checks.recorded.never") : Words.of("checks.recorded", Words.brief(last)));
        String quiet = row.quietDays() == 0 ? "" : Words.of("checks.quiet", row.quietDays());
        return Parts.two("choice-what", said, quiet);
    }

    private static List<Component> chips(CheckRow row) {
        List<Component> chips = new ArrayList<>();
        if (row.overdue() > 0) {
            chips.add(new Chip("late", "◆", Words.of("checks.overdue", row.overdue())));
        }
        if (row.awaited() > row.overdue()) {
            chips.add(new Chip("mute", "○", Words.of("checks.awaited", row.awaited() - row.overdue())));
        }
        if (row.changedSince()) {
            chips.add(new Chip("soon", "◐", Words.of("checks.changed")));
        }
        if (!row.waits()) {
            chips.add(new Chip("ok", "✓", Words.of("checks.needs-no-look")));
        }
        return chips;
    }

    private static Component look(CheckRow row) {
        Look last = row.lastLook();
        if (last == null) {
            Div never = new Div(Parts.quiet(Words.of("checks.look.never")));
            never.addClassName("choice-look");
            return never;
        }
        String remark = last.remark();
        return Parts.two(
                "choice-look",
                new Span(Words.of("checks.look", Words.brief(last.on()), CaseLines.who(last.by(), last.forName()))),
                remark == null ? "" : remark);
    }
}
