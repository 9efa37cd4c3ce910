package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringFiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Hiring documents and copies of contracts that wait for headquarters (note 2); those that are due first come first. */
final class DocumentsPart extends Div {
    private static final long serialVersionUID = 1L;

    /** Each line asks for its contract. */
    private static final int PAGE = 20;

    private final transient HqScope scope;
    private final transient List<ContractLine> waiting;
    private final UnorderedList lines = new UnorderedList();
    private final Button more = new Button("", press -> showMore());

    DocumentsPart(HqScope scope) {
        this.scope = scope;
        addClassName("hq-part");
        List<ContractLine> all = scope.faces().contracts().of(scope.year(), null);
        this.waiting = all.stream()
                .filter(one -> one.documentsAre(Documents.WITH_HQ))
                .sorted(Comparator.comparing(DocumentsPart::due))
                .toList();
        add(counts(all));
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    Words.of("hiringhq.documents.none"),
                    Words.of("hiringhq.documents.none.why")));
            return;
        }
        lines.addClassNames("hq-list", "card");
        add(export(), lines, more);
        showMore();
    }

    private static LocalDate due(ContractLine one) {
        LocalDate due = one.checkDue();
        return due == null ? LocalDate.MAX : due;
    }

    private Anchor export() {
        return HiringFiles.xlsx(
                Words.of("hiringhq.documents.export"),
                "hiring-documents-" + scope.be(),
                () -> scope.faces().contracts().checksXlsx(scope.year()));
    }

    private static Div counts(List<ContractLine> all) {
        Div counts = new Div();
        counts.addClassNames("card", "hq-chips");
        for (Documents state : Documents.values()) {
            long count = all.stream().filter(one -> one.documentsAre(state)).count();
            Span line = new Span(HiringChips.of(state), new Span(Figure.count(count)));
            line.addClassName("hq-sum-line");
            counts.add(line);
        }
        return counts;
    }

    private void showMore() {
        int shown = lines.getComponentCount();
        waiting.stream().skip(shown).limit(PAGE).forEach(one -> lines.add(new DocumentLine(scope, one)));
        int left = waiting.size() - lines.getComponentCount();
        more.setText(Words.of("checks.more", Math.min(left, PAGE), left));
        more.setVisible(left > 0);
    }
}
