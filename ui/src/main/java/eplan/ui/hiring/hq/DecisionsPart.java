package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HeadcountDecisions.Aims;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import java.util.List;
import java.util.Set;

/** The whole nation's headcount decisions: what is proposed for each analyst and province, and deciding for many at once. */
final class DecisionsPart extends Div {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;
    private final Span count = new Span();
    private final Button take = new Button(Words.of("hiringhq.decide.take"), press -> decide(true));
    private final Button set = new Button(Words.of("hiringhq.decide.set"), press -> decide(false));
    private transient Set<Proposal> chosen = Set.of();

    DecisionsPart(HqScope scope) {
        this.scope = scope;
        addClassName("hq-part");
        List<Proposal> shown = scope.faces().decisions().of(scope.year()).stream()
                .filter(this::shows)
                .toList();
        add(head());
        if (shown.isEmpty()) {
            add(new EmptyState(VaadinIcon.FILTER, Words.of("hiringhq.nothing"), Words.of("hiringhq.nothing.why")));
            return;
        }
        ProposalGrid grid = new ProposalGrid(scope, shown);
        if (scope.faces().mayAct()) {
            grid.addSelectionListener(selection -> choose(selection.getAllSelectedItems()));
            add(bar());
        }
        add(grid);
    }

    private boolean shows(Proposal one) {
        return scope.place().names(one.code(), one.provinceTh(), one.provinceEn())
                && (!scope.place().only() || changes(one));
    }

    /** Whether another headcount than the one in force is proposed, or somebody else for an analyst. */
    static boolean changes(Proposal one) {
        return one.proposedPosts() != one.posts()
                || one.analysts().stream().anyMatch(analyst -> VerdictChip.changes(analyst.proposed()));
    }

    private Div head() {
        Aims aims = scope.faces().decisions().aims(scope.year());
        Div head = new Div(
                new Span(Words.of("hiringhq.aims.now", Figure.of(aims.target()), aims.lightLoad(), aims.heavyLoad())));
        head.addClassNames("card", "hq-line");
        if (scope.faces().mayShape()) {
            head.add(new Button(Words.of("hiringhq.aims.edit"), press -> new AimsDialog(scope, aims).open()));
        }
        head.add(HiringFiles.xlsx(
                Words.of("hiringhq.export"),
                "hiring-decisions-" + scope.be(),
                () -> scope.faces().decisions().xlsx(scope.year())));
        return head;
    }

    private Div bar() {
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        count.getElement().setAttribute("role", "status");
        choose(Set.of());
        Div bar = new Div(count, take, set);
        bar.addClassNames("card", "hq-line", "hq-bar");
        return bar;
    }

    private void choose(Set<Proposal> now) {
        chosen = now;
        count.setText(Words.of("hiringhq.decide.chosen", now.size()));
        take.setEnabled(!now.isEmpty());
        set.setEnabled(!now.isEmpty());
    }

    private void decide(boolean asProposed) {
        List<Proposal> some = scope.faces().decisions().of(scope.year()).stream()
                .filter(one -> chosen.stream().anyMatch(two -> two.province().equals(one.province())))
                .toList();
        new DecideDialog(scope, new DecisionDraft(some, asProposed)).open();
    }
}
