package eplan.ui.processes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.ProcessFigures;
import eplan.cycle.ProcessFigures.CaseAtStep;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;

/** The cases at one step, the longest there first, some at a time; each leads to its LAO. */
final class CasesDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    static final int PAGE = 50;

    private final transient ProcessFigures figures;
    private final transient Wanted wanted;
    private final String element;
    private final UnorderedList lines = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private final Button more = new Button(Words.of("processes.more", PAGE), press -> showMore());
    private int shown;

    /** @param name of the step, in words */
    CasesDialog(ProcessFigures figures, Wanted wanted, String element, String name) {
        this.figures = figures;
        this.wanted = wanted;
        this.element = element;
        addClassName("cases-dialog");
        setWidth("640px");
        setHeaderTitle(Words.of("processes.cases.of", name));
        lines.addClassName("process-cases");
        nothing.setVisible(false);
        add(lines, nothing, more);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
        showMore();
    }

    private void showMore() {
        Attempt.to(this::addPage, this::say, () -> say(Words.of("error.gone")));
    }

    private void addPage() {
        List<CaseAtStep> page = figures.cases(wanted.model(), element, wanted.year(), wanted.province(), shown, PAGE);
        page.forEach(one -> lines.add(line(one)));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
        if (shown == 0) {
            say(Words.of("processes.cases.none"));
        }
    }

    private void say(String words) {
        nothing.setText(words);
        nothing.setVisible(true);
        more.setVisible(false);
    }

    private ListItem line(CaseAtStep one) {
        String round = one.roundKey() == null ? "" : "&round=" + one.roundKey();
        Anchor lao = new Anchor("lao/" + one.lao() + "?year=" + wanted.year() + round, one.laoTh());
        lao.addClassName("strong");
        Span where =
                new Span(one.caseNumber() == null ? one.provinceTh() : one.provinceTh() + " · " + one.caseNumber());
        where.addClassName("muted");
        Div who = new Div(lao, where);
        who.addClassName("process-who");
        Span since = new Span(Words.of("processes.since", one.since()));
        ListItem line = new ListItem(who, since);
        if (one.late()) {
            line.add(new Chip("far", "▲", Words.of("processes.is-late")));
        }
        line.addClassName("process-case");
        return line;
    }
}
