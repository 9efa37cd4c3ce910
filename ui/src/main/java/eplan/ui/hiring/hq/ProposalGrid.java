package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HeadcountDecisions.Analyst;
import eplan.hiring.HeadcountDecisions.Proposal;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Provinces with what is proposed for their posts and analysts; many can be chosen. */
final class ProposalGrid extends HqGrid<Proposal> {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;

    ProposalGrid(HqScope scope, List<Proposal> rows) {
        super(GridVariant.LUMO_WRAP_CELL_CONTENT);
        this.scope = scope;
        setSelectionMode(scope.faces().mayAct() ? SelectionMode.MULTI : SelectionMode.NONE);
        first(addComponentColumn(this::province), "board.province", "min(10rem, 34vw)")
                .setFlexGrow(0);
        figure("hiringhq.posts", one -> Figure.of(one.posts()), Proposal::posts);
        figure("hiringhq.wanted", one -> Figure.of(one.wanted()), ProposalGrid::wanted);
        figure("hiringhq.signed", one -> Figure.of(one.signed()), Proposal::signed);
        figure("hiringhq.laos", one -> Figure.count(one.laos()), Proposal::laos);
        figure("hiringhq.load", ProposalGrid::load, ProposalGrid::laosAPost);
        addComponentColumn(ProposalGrid::analysts)
                .setHeader(Words.of("hiringhq.analysts"))
                .setWidth("15rem")
                .setFlexGrow(3);
        figure("hiringhq.proposed", one -> Figure.of(one.proposedPosts()), Proposal::proposedPosts);
        addComponentColumn(this::decided)
                .setHeader(Words.of("hiringhq.decided"))
                .setWidth("10rem")
                .setFlexGrow(1);
        rows(rows);
    }

    private void figure(String key, Function<Proposal, String> text, ToDoubleFunction<Proposal> order) {
        figure(key, text, Comparator.comparingDouble(order), "5.2rem").setKey(key);
    }

    /** What was not sent comes first. */
    private static int wanted(Proposal one) {
        return Objects.requireNonNullElse(one.wanted(), -1);
    }

    private static double laosAPost(Proposal one) {
        return one.posts() == 0 ? one.laos() : (double) one.laos() / one.posts();
    }

    private static String load(Proposal one) {
        return one.posts() == 0 ? Figure.NONE : String.format(Locale.ROOT, "%.1f", laosAPost(one));
    }

    static String name(Proposal one) {
        return Words.either(one.provinceTh(), one.provinceEn());
    }

    private Component province(Proposal one) {
        return new Anchor(HiringLinks.province(one.code(), scope.year()), name(one));
    }

    private static Component analysts(Proposal one) {
        Div all = new Div();
        all.addClassName("hq-stack");
        one.analysts().forEach(analyst -> all.add(line(analyst)));
        if (one.analysts().isEmpty()) {
            all.add(new Span(Words.of("hiringhq.analysts.none")));
        }
        return all;
    }

    private static Div line(Analyst analyst) {
        Div line = new Div(
                new Span(Words.of("hiringhq.analyst", analyst.name(), points(analyst), analyst.laos())),
                VerdictChip.of(analyst.proposed()));
        line.addClassName("hq-chips");
        Verdict decided = analyst.decided();
        if (decided != null) {
            line.add(new Span(Words.of("hiringhq.decided.verdict", Words.of("hiring.verdict." + decided))));
        }
        return line;
    }

    /** Of 100; of 50 while the province's half is missing. */
    static String points(Analyst analyst) {
        return analyst.total() == null
                ? Words.of("hiringhq.points.half", Figure.of(analyst.system()))
                : Words.of("hiringhq.points", Figure.of(analyst.total()));
    }

    private Component decided(Proposal one) {
        Button history = new Button(Words.of("hiringhq.history"), press -> new DecisionHistory(scope, one).open());
        history.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        history.setAriaLabel(Words.of("hiringhq.history") + ": " + name(one));
        Div decided = new Div(
                new Span(
                        one.decidedOn() == null || one.decidedPosts() == null
                                ? Figure.NONE
                                : Words.of("hiringhq.decided.on", one.decidedPosts(), one.decidedOn())),
                history);
        decided.addClassName("hq-stack");
        return decided;
    }
}
