package eplan.ui.hiring.hq;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
final class HeadcountGrid extends HqGrid<Headcount> {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;

    HeadcountGrid(HqScope scope, List<Headcount> rows) {
        this.scope = scope;
        first(addComponentColumn(this::province), "board.province", "min(12rem, 38vw)")
                .setFlexGrow(1);
        figure(
                        "hiringhq.posts",
                        row -> Figure.of(row.posts()),
                        Comparator.comparingInt(row -> Objects.requireNonNullElse(row.posts(), -1)),
                        "7rem")
                .setKey("posts");
        figure("hiringhq.signed", Headcount::signed);
        figure("hiringhq.laos", Headcount::laos);
        addComponentColumn(this::acts).setWidth("13rem").setFlexGrow(1);
        rows(rows);
    }

    private void figure(String key, ToIntFunction<Headcount> of) {
        figure(key, row -> Figure.count(of.applyAsInt(row)), Comparator.comparingInt(of), "6rem")
                .setKey(key);
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
