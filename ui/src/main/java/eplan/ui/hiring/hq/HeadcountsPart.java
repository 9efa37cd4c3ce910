package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.Headcounts.Headcount;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import java.util.List;
import java.util.Objects;

/** The headcount list (enclosure 1): how many analysts each province may have; edited one by one, or taken over from a spreadsheet. */
final class HeadcountsPart extends Div {
    private static final long serialVersionUID = 1L;

    HeadcountsPart(HqScope scope) {
        addClassName("hq-part");
        List<Headcount> all = scope.faces().headcounts().of(scope.year());
        List<Headcount> shown = all.stream()
                .filter(one -> scope.place().names(one.code(), one.provinceTh(), one.provinceEn()))
                .toList();
        add(head(scope, all));
        add(
                shown.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.FILTER, Words.of("hiringhq.nothing"), Words.of("hiringhq.nothing.why"))
                        : new HeadcountGrid(scope, shown));
    }

    private static Div head(HqScope scope, List<Headcount> all) {
        int posts = all.stream()
                .mapToInt(one -> Objects.requireNonNullElse(one.posts(), 0))
                .sum();
        long missing = all.stream().filter(one -> one.posts() == null).count();
        Span total = new Span(Words.of("hiringhq.headcount.total", posts, all.size()));
        total.addClassName("strong");
        Div head = new Div(total);
        head.addClassNames("card", "hq-line");
        if (missing > 0) {
            head.add(new Span(Words.of("hiringhq.headcount.missing", missing)));
        }
        head.add(HiringFiles.xlsx(
                Words.of("hiringhq.headcount.template"),
                "hiring-headcount-" + scope.be(),
                () -> scope.faces().headcounts().template(scope.year())));
        if (scope.faces().mayShape()) {
            head.add(new Button(
                    Words.of("hiringhq.headcount.import"), press -> new HeadcountImportDialog(scope).open()));
        }
        return head;
    }
}
