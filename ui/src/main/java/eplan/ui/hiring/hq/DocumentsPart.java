package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Documents;
import eplan.hiring.HiringYears.Cell;
import eplan.hiring.HiringYears.Row;
import eplan.hiring.StepKind;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringChips;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hiring documents and copies of contracts that wait for headquarters (note 2); those of the most pressing provinces first. */
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
        Map<ProvinceId, LocalDate> due = due();
        this.waiting = all.stream()
                .filter(one -> one.documents() == Documents.WITH_HQ)
                .sorted(Comparator.comparing((ContractLine one) -> due.getOrDefault(one.province(), LocalDate.MAX)))
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
        add(lines, more);
        showMore();
    }

    /** By when headquarters check the most pressing documents of each province. */
    private Map<ProvinceId, LocalDate> due() {
        Map<ProvinceId, LocalDate> due = new HashMap<>();
        if (scope.opened()) {
            for (Row row : scope.faces().years().matrix(scope.year())) {
                Cell cell = row.cells().get(StepKind.DOCUMENT_CHECK);
                LocalDate day = cell == null ? null : cell.dueOn();
                if (day != null) {
                    due.put(row.province(), day);
                }
            }
        }
        return due;
    }

    private static Div counts(List<ContractLine> all) {
        Div counts = new Div();
        counts.addClassNames("card", "hq-chips");
        for (Documents state : Documents.values()) {
            long count = all.stream().filter(one -> one.documents() == state).count();
            counts.add(HiringChips.of(state), new Span(Figure.count(count)));
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
