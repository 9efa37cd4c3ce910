package eplan.ui.absences;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import eplan.inbox.Leaving.Colleague;
import eplan.shared.AccountId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What goes to whom, line by line, each to be changed. Cells are made as they come into sight. */
final class GoingGrid<I> extends Grid<Going<I>> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 6;

    private final transient BiConsumer<I, AccountId> choose;
    private final transient Map<I, Going<I>> now = new HashMap<>();
    private transient List<Going<I>> lines = List.of();
    private transient @Nullable I chosen;

    /** @param what names the lines; @param choose told who else is to get what */
    GoingGrid(String what, BiConsumer<I, AccountId> choose) {
        this.choose = choose;
        addClassName("goings");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(GoingGrid::what)
                .setHeader(what)
                .setKey("what")
                .setWidth("8rem")
                .setFlexGrow(2)
                .setRowHeader(true);
        addComponentColumn(this::to)
                .setHeader(Words.of("absence.leaving.to"))
                .setKey("to")
                .setWidth("9rem")
                .setFlexGrow(1);
    }

    /** A line on which the person just chose shows it already, and keeps the cursor. */
    void show(List<Going<I>> wanted) {
        boolean asShown = asShown(wanted);
        now.clear();
        wanted.forEach(one -> now.put(one.id(), one));
        chosen = null;
        if (!asShown) {
            lines = wanted;
            setItems(wanted);
            setClassName("tall", wanted.size() > FEW);
            setAllRowsVisible(wanted.size() <= FEW);
        }
    }

    private boolean asShown(List<Going<I>> wanted) {
        return wanted.size() == lines.size()
                && IntStream.range(0, lines.size()).allMatch(i -> {
                    Going<I> line = wanted.get(i);
                    I before = lines.get(i).id();
                    return before.equals(line.id()) && (before.equals(chosen) || line.equals(now.get(before)));
                });
    }

    private static Component what(Going<?> line) {
        Span name = new Span(line.what());
        name.addClassName("strong");
        Span more = new Span(line.more());
        more.addClassName("muted");
        Div both = new Div(name, more);
        both.addClassName("going-what");
        return both;
    }

    private Component to(Going<I> line) {
        Going<I> current = now.getOrDefault(line.id(), line);
        Colleague to = current.to();
        if (!current.candidates().isEmpty()) {
            return choice(current);
        }
        if (to == null) {
            return new Chip("far", "■", current.nobody());
        }
        return new Span(current.withLao() ? Words.of("absence.leaving.with-lao", to.name()) : to.name());
    }

    private Select<Colleague> choice(Going<I> line) {
        Select<Colleague> choice = new Select<>();
        choice.setAriaLabel(Words.of("absence.leaving.to.of", line.what(), line.more()));
        choice.setItems(line.candidates());
        choice.setItemLabelGenerator(Colleague::name);
        choice.setWidthFull();
        Colleague to = line.to();
        if (to != null && line.candidates().contains(to)) {
            choice.setValue(to);
        }
        choice.addValueChangeListener(change -> {
            Colleague other = change.getValue();
            if (other != null) {
                chosen = line.id();
                choose.accept(line.id(), other.id());
            }
        });
        return choice;
    }
}
