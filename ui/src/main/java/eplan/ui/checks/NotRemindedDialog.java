package eplan.ui.checks;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.shared.EntryRoundId;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Told;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came of many reminders where some were not sent: how many were, and each that was not with the reason. */
final class NotRemindedDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NotRemindedDialog(int sent, List<Told> not, List<Likely> late) {
        setHeaderTitle(Words.of("likely.not-reminded", not.size()));
        Map<EntryRoundId, Likely> known =
                late.stream().collect(Collectors.toMap(Likely::round, Function.identity(), (one, same) -> one));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("looks");
        not.forEach(told -> lines.add(line(told, known)));
        add(new Paragraph(Words.of("likely.reminded", sent)), lines);
        getFooter().add(new Button(Words.of("shell.close"), press -> close()));
    }

    private static ListItem line(Told told, Map<EntryRoundId, Likely> known) {
        Likely one = known.get(told.round());
        String reason = told.why();
        Span whose = new Span(one == null ? "–" : Parts.joined(one.laoTh(), LikelyDrawer.round(one)));
        whose.addClassName("strong");
        return new ListItem(
                whose, Parts.quiet(reason == null ? Words.of("likely.outcome." + told.outcome()) : Words.of(reason)));
    }
}
