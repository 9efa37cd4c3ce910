package eplan.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eplan.people.Portfolios.Analyst;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** LAO by LAO: whose it is, and what was before. 334 at most; cells are made as they come into sight. */
final class PortfolioGrid extends Grid<PortfolioRow> {
    private static final long serialVersionUID = 1L;

    private static final int FEW = 12;

    private final transient Set<LaoId> chosen;

    /** @param choose told when a row is chosen or not; null where nothing can be */
    PortfolioGrid(
            List<PortfolioRow> rows,
            @Nullable BiConsumer<PortfolioRow, Boolean> choose,
            Set<LaoId> chosen,
            Consumer<PortfolioRow> history) {
        this.chosen = chosen;
        addClassName("portfolio-grid");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        if (choose != null) {
            addComponentColumn(row -> choice(row, choose))
                    .setHeader(unseen(Words.of("portfolio.choose")))
                    .setKey("choose")
                    .setWidth("3rem")
                    .setFlexGrow(0);
        }
        addComponentColumn(PortfolioGrid::lao)
                .setHeader(Words.of("board.lao"))
                .setKey("lao")
                .setWidth("9rem")
                .setFlexGrow(2)
                .setRowHeader(true);
        addComponentColumn(PortfolioGrid::analyst)
                .setHeader(Words.of("role.ANALYST"))
                .setKey("analyst")
                .setWidth("6.5rem")
                .setFlexGrow(1);
        addComponentColumn(row -> past(row, history))
                .setHeader(unseen(Words.of("portfolio.history")))
                .setKey("history")
                .setWidth("3.25rem")
                .setFlexGrow(0);
        setItems(rows);
        setClassName("tall", rows.size() > FEW);
        setAllRowsVisible(rows.size() <= FEW);
    }

    private static Span unseen(String words) {
        Span span = new Span(words);
        span.addClassName("unseen");
        return span;
    }

    private Component choice(PortfolioRow row, BiConsumer<PortfolioRow, Boolean> choose) {
        Checkbox choice = new Checkbox(chosen.contains(row.lao()));
        choice.setAriaLabel(Words.of("portfolio.choose.one", row.held().laoTh()));
        choice.addValueChangeListener(changed -> choose.accept(row, changed.getValue()));
        return choice;
    }

    private static Component lao(PortfolioRow row) {
        Anchor name = new Anchor("lao/" + row.lao(), row.held().laoTh());
        name.addClassName("strong");
        String district = row.held().districtTh();
        String work = Words.of("portfolio.open", row.open());
        Span below = new Span(district == null ? work : district + " · " + work);
        below.addClassName("muted");
        Div both = new Div(name, below);
        both.addClassName("portfolio-lao");
        return both;
    }

    private static Component analyst(PortfolioRow row) {
        Analyst analyst = row.analyst();
        return analyst == null ? new Chip("far", "■", Words.of("portfolio.nobody.short")) : new Span(analyst.name());
    }

    private static Component past(PortfolioRow row, Consumer<PortfolioRow> history) {
        Button past = new Button(VaadinIcon.TIME_BACKWARD.create(), press -> history.accept(row));
        past.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        past.setAriaLabel(Words.of("portfolio.history.of", row.held().laoTh()));
        return past;
    }
}
