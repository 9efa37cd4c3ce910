package eplan.ui.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.LaoChecks.Look;
import eplan.cycle.LaoChecks.Week;
import eplan.people.Portfolios.Analyst;
import eplan.ui.casework.CaseLines;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who looked at which LAO when, in one week. */
final class LooksDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    LooksDialog(Week week, @Nullable Analyst analyst, List<Look> looks) {
        String whose = analyst == null ? Words.of("checks.looks.all") : analyst.name();
        setHeaderTitle(Words.of("checks.looks", whose, WeekTable.days(week)));
        if (looks.isEmpty()) {
            add(new Paragraph(Words.of("checks.looks.none")));
        } else {
            UnorderedList lines = new UnorderedList();
            lines.addClassName("looks");
            looks.forEach(look -> lines.add(line(look)));
            add(lines);
        }
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private static ListItem line(Look look) {
        ListItem line = new ListItem(
                new Anchor("lao/" + look.lao(), look.laoTh()),
                Parts.quiet(Words.of(
                        "checks.looks.by", Words.moment(look.at()), CaseLines.who(look.by(), look.forName()))));
        String remark = look.remark();
        if (remark != null) {
            line.add(new Span(remark));
        }
        return line;
    }
}
