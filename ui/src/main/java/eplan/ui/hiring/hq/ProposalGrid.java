package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
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
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Provinces with what is proposed for their posts and analysts; many can be chosen. */
final class ProposalGrid extends Grid<Proposal> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    private final transient HqScope scope;

    ProposalGrid(HqScope scope, List<Proposal> rows) {
        this.scope = scope;
        addClassName("hq-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(scope.faces().mayAct() ? SelectionMode.MULTI : SelectionMode.NONE);
        addComponentColumn(this::province)
                .setHeader(Words.of("board.province"))
                .setFrozen(true)
                .setWidth("min(10rem, 34vw)")
                .setFlexGrow(0)
                .setRowHeader(true);
        figure("hiringhq.posts", one -> Figure.of(one.posts()), Proposal::posts);
        figure("hiringhq.signed", one -> Figure.of(one.signed()), Proposal::signed);
        figure("hiringhq.laos", one -> Figure.count(one.laos()), Proposal::laos);
        figure("hiringhq.load", ProposalGrid::load, ProposalGrid::laosAPost);
        addComponentColumn(ProposalGrid::analysts)
                .setHeader(Words.of("hiringhq.analysts"))
                .setWidth("20rem")
                .setFlexGrow(3);
        figure("hiringhq.proposed", one -> Figure.of(one.proposedPosts()), Proposal::proposedPosts);
        addComponentColumn(this::decided)
                .setHeader(Words.of("hiringhq.decided"))
                .setWidth("10rem")
                .setFlexGrow(1);
        setItems(rows);
        setClassName("tall", rows.size() > FEW);
        setAllRowsVisible(rows.size() <= FEW);
    }

    private void figure(String key, Function<Proposal, String> text, ToDoubleFunction<Proposal> order) {
        addColumn(text::apply)
                .setHeader(Words.of(key))
                .setKey(key)
                .setComparator(Comparator.comparingDouble(order))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("5.2rem")
                .setFlexGrow(0);
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
