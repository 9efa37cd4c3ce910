package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts.HandOver;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.filters.FilterText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which LAOs the analyst takes over, with who has them now: one by one, or all of somebody's. 334 at most; cells are made as they come into sight. */
final class HandOverList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 8;

    private final transient List<HandOver> laos;
    private final transient Set<LaoId> chosen = new LinkedHashSet<>();
    private final Grid<HandOver> grid = new Grid<>();
    private final Span count = new Span();

    HandOverList(List<HandOver> laos) {
        this.laos = laos;
        addClassName("hiring-part");
        Paragraph hint = new Paragraph(Words.of("signpage.laos.hint"));
        hint.addClassName("muted");
        count.addClassName("strong");
        count.getElement().setAttribute("role", "status");
        columns();
        grid.setItems(laos);
        grid.setAllRowsVisible(laos.size() <= FEW);
        FilterText search = new FilterText(Words.of("signpage.laos.search"), this::search);
        add(hint, whole(), search, count, grid);
        showCount();
    }

    private void columns() {
        grid.addClassName("hand-over");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::choice)
                .setHeader(Words.of("signpage.laos.choose"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addComponentColumn(HandOverList::lao)
                .setHeader(Words.of("board.lao"))
                .setFlexGrow(2)
                .setRowHeader(true);
        grid.addComponentColumn(HandOverList::holder)
                .setHeader(Words.of("signpage.laos.holder"))
                .setFlexGrow(1);
    }

    private Component choice(HandOver row) {
        Checkbox choice = new Checkbox(chosen.contains(row.lao()));
        choice.setAriaLabel(Words.of("signpage.laos.choose.one", row.laoTh()));
        choice.addValueChangeListener(change -> choose(row.lao(), change.getValue()));
        return choice;
    }

    private void choose(LaoId lao, boolean on) {
        if (on) {
            chosen.add(lao);
        } else {
            chosen.remove(lao);
        }
        showCount();
    }

    private static Component lao(HandOver row) {
        Span name = new Span(row.laoTh());
        String district = row.districtTh();
        Span below = new Span(district == null ? "" : district);
        below.addClassName("muted");
        Div both = new Div(name, below);
        both.addClassName("hiring-step-what");
        return both;
    }

    private static Component holder(HandOver row) {
        String name = row.fromName();
        return name == null ? new Chip("far", "■", Words.of("signpage.laos.nobody")) : new Span(name);
    }

    /** A button for all of each holder's, those that are nobody's first, and one for none. */
    private Div whole() {
        Map<String, List<HandOver>> byHolder =
                laos.stream().collect(Collectors.groupingBy(HandOverList::name, TreeMap::new, Collectors.toList()));
        Div buttons = new Div();
        buttons.addClassName("hiring-acts");
        byHolder.forEach((name, all) -> buttons.add(new Button(
                name.isEmpty()
                        ? Words.of("signpage.laos.all.nobody", all.size())
                        : Words.of("signpage.laos.all.of", name, all.size()),
                press -> chooseAll(all))));
        buttons.add(new Button(Words.of("signpage.laos.none"), press -> {
            chosen.clear();
            chooseAll(List.of());
        }));
        return buttons;
    }

    private static String name(HandOver row) {
        String name = row.fromName();
        return name == null ? "" : name;
    }

    private void chooseAll(List<HandOver> all) {
        all.forEach(row -> chosen.add(row.lao()));
        grid.getDataProvider().refreshAll();
        showCount();
    }

    private void search(@Nullable String text) {
        grid.setItems(laos.stream()
                .filter(row -> text == null || row.laoTh().contains(text))
                .toList());
    }

    private void showCount() {
        count.setText(Words.of("signpage.laos.count", chosen.size(), laos.size()));
    }

    Set<LaoId> chosen() {
        return Set.copyOf(chosen);
    }
}
