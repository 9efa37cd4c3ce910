package eplan.ui.hiring.scores;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HqOutages.Outage;
import eplan.shared.FiscalYear;
import eplan.ui.casework.ReasonDialog;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.hq.HqTable;
import java.util.List;

/** Days on which e-Plan could not be used in the year that is scored: they count against nobody. */
final class OutagesPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ScoresScope scope;

    OutagesPart(ScoresScope scope) {
        this.scope = scope;
        addClassName("hq-part");
        Div said = new Div(new Paragraph(Words.of("hqscore.outage.explained", scope.scored())));
        said.addClassNames("card", "hq-said");
        add(said);
        if (scope.faces().mayAct()) {
            add(new OutageForm(scope));
        }
        FiscalYear scored = scope.year().previous();
        List<Outage> outages = scope.faces().outages().of(scored);
        if (outages.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    Words.of("hqscore.outage.none", scope.scored()),
                    Words.of("hqscore.outage.none.why")));
        } else {
            add(export(scored), table(outages));
        }
    }

    private Anchor export(FiscalYear scored) {
        return HiringFiles.xlsx(
                Words.of("hqscore.outage.export"),
                "outages-" + scored,
                () -> scope.faces().outages().xlsx(scored));
    }

    private HqTable table(List<Outage> outages) {
        HqTable table = new HqTable(
                Words.of("hqscore.tab.OUTAGES"),
                List.of(
                        Words.of("hqscore.outage.days"),
                        Words.of("hqscore.outage.where"),
                        Words.of("reason.label"),
                        Words.of("hqscore.outage.by"),
                        Words.of("hqscore.outage.acts")));
        outages.forEach(one -> table.row(
                new Span(Words.of("hqscore.outage.window", one.from(), one.to())),
                new Span(where(one)),
                new Span(one.reason()),
                new Span(one.by()),
                act(one)));
        return table;
    }

    private static String where(Outage one) {
        return one.provincesTh().isEmpty() ? Words.of("hqscore.outage.nation") : String.join(", ", one.provincesTh());
    }

    private Component act(Outage one) {
        if (!scope.faces().mayAct()) {
            return new Span();
        }
        Button remove = new Button(Words.of("hqscore.outage.remove"), press -> remove(one));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(
                Words.of("hqscore.outage.remove") + ": " + Words.of("hqscore.outage.window", one.from(), one.to()));
        return remove;
    }

    private void remove(Outage one) {
        new ReasonDialog(
                        Words.of("hqscore.outage.remove.title"),
                        Words.of("hqscore.outage.remove.why"),
                        Words.of("hqscore.outage.remove"),
                        reason -> {
                            scope.faces().outages().remove(one.id(), reason);
                            scope.done(Words.of("hqscore.outage.removed"));
                        })
                .open();
    }
}
