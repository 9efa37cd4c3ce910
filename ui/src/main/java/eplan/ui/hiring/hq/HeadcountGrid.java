package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import eplan.hiring.Headcounts.Headcount;
import eplan.ui.casework.Words;
import eplan.ui.hiring.HiringLinks;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Provinces with their headcount, what is signed and how many LAOs they have. */
final class HeadcountGrid extends Grid<Headcount> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    private final transient HqScope scope;

    HeadcountGrid(HqScope scope, List<Headcount> rows) {
        this.scope = scope;
        addClassName("hq-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(this::province)
                .setHeader(Words.of("board.province"))
                .setFrozen(true)
                .setWidth("min(12rem, 38vw)")
                .setFlexGrow(1)
                .setRowHeader(true);
        addColumn(row -> Figure.of(row.posts()))
                .setHeader(Words.of("hiringhq.posts"))
                .setKey("posts")
                .setComparator(Comparator.comparingInt((Headcount row) -> Objects.requireNonNullElse(row.posts(), -1)))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("7rem")
                .setFlexGrow(0);
        figure("hiringhq.signed", Headcount::signed);
        figure("hiringhq.laos", Headcount::laos);
        addComponentColumn(this::acts).setWidth("13rem").setFlexGrow(1);
        setItems(rows);
        setClassName("tall", rows.size() > FEW);
        setAllRowsVisible(rows.size() <= FEW);
    }

    private void figure(String key, ToIntFunction<Headcount> of) {
        addColumn(row -> Figure.count(of.applyAsInt(row)))
                .setHeader(Words.of(key))
                .setKey(key)
                .setComparator(Comparator.comparingInt(of))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("6rem")
                .setFlexGrow(0);
    }

    private Component province(Headcount row) {
        return new Anchor(HiringLinks.province(row.code(), scope.year()), name(row));
    }

    static String name(Headcount row) {
        return Words.either(row.provinceTh(), row.provinceEn());
    }

    private Component acts(Headcount row) {
        Div acts = new Div();
        acts.addClassName("hq-acts");
        if (scope.faces().mayShape()) {
            acts.add(act("hiringhq.edit", row, () -> new HeadcountDialog(scope, row).open()));
        }
        acts.add(act("hiringhq.history", row, () -> new HeadcountHistory(scope, row).open()));
        return acts;
    }

    private static Button act(String key, Headcount row, Runnable act) {
        Button button = new Button(Words.of(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Words.of(key) + ": " + name(row));
        return button;
    }
}
