package eplan.ui.hiring.hq;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.hiring.HiringRequests.OfNation;
import eplan.ui.casework.Words;
import eplan.ui.component.EmptyState;
import eplan.ui.hiring.HiringFiles;
import java.util.List;
import java.util.Objects;

/** Request forms (enclosure 2) of all provinces: what each asks for against the headcount, and who has not sent it yet. */
final class RequestsPart extends Div {
    private static final long serialVersionUID = 1L;

    RequestsPart(HqScope scope) {
        addClassName("hq-part");
        List<OfNation> all = scope.faces().requests().nation(scope.year());
        List<OfNation> shown =
                all.stream().filter(one -> shows(scope.place(), one)).toList();
        add(head(scope, RequestSum.of(all)));
        add(shown.isEmpty() ? nothing(scope) : new RequestGrid(scope, shown));
    }

    private static boolean shows(HqPlace place, OfNation one) {
        return place.names(one.code(), one.provinceTh(), one.provinceEn()) && (!place.only() || presses(one));
    }

    /** Not sent, or for another number of posts than the headcount. */
    private static boolean presses(OfNation one) {
        return !Objects.equals(one.difference(), 0);
    }

    private static Div head(HqScope scope, RequestSum sum) {
        Span sent = new Span(Words.of("hiringhq.requests.sent", sum.sent(), sum.provinces()));
        sent.addClassName("strong");
        Div head = new Div(sent);
        head.addClassNames("card", "hq-line");
        if (sum.late() > 0) {
            head.add(new Span(Words.of("hiringhq.requests.late", sum.late())));
        }
        head.add(
                new Span(Words.of("hiringhq.requests.posts", sum.wanted(), sum.headcount())),
                new Span(Words.of("hiringhq.requests.differ", sum.more(), sum.fewer())),
                new Span(Words.of("hiringhq.requests.people", sum.continuing(), sum.fresh())),
                HiringFiles.xlsx(
                        Words.of("hiringhq.requests.export"),
                        "hiring-requests-" + scope.be(),
                        () -> scope.faces().requests().xlsx(scope.year())));
        return head;
    }

    private static EmptyState nothing(HqScope scope) {
        return new EmptyState(
                VaadinIcon.FILTER,
                Words.of("hiringhq.nothing"),
                Words.of("hiringhq.nothing.why"),
                new Button(
                        Words.of("inbox.clear"), press -> scope.go(scope.place().unfiltered())));
    }
}
