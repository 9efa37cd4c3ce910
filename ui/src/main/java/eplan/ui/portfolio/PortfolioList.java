package eplan.ui.portfolio;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.shared.LaoId;
import eplan.ui.casework.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The LAOs that are shown; who may decide chooses some of them and gives them to somebody, or takes them back. */
final class PortfolioList extends Div {
    private static final long serialVersionUID = 1L;

    /** What the person does in the list. */
    interface Acts {
        void assign(Set<LaoId> laos);

        void release(Set<LaoId> laos);

        void history(PortfolioRow row);
    }

    private final transient List<PortfolioRow> rows;
    private final transient Set<LaoId> chosen = new LinkedHashSet<>();
    private final PortfolioGrid grid;
    private final Checkbox all = new Checkbox();
    private final Button assign = new Button();
    private final Button release = new Button();
    private final Span count = new Span();

    PortfolioList(List<PortfolioRow> rows, boolean mayDecide, Acts acts) {
        this.rows = rows;
        addClassName("portfolio-list");
        grid = new PortfolioGrid(rows, mayDecide ? this::choose : null, chosen, acts::history);
        assign.setText(Words.of("portfolio.assign"));
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        assign.addClickListener(press -> acts.assign(Set.copyOf(chosen)));
        release.setText(Words.of("portfolio.release"));
        release.addClickListener(press -> acts.release(Set.copyOf(chosen)));
        all.setLabel(Words.of("portfolio.choose.all", rows.size()));
        all.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                chooseAll(changed.getValue());
            }
        });
        if (mayDecide) {
            add(bar());
        }
        add(grid);
        countChosen();
    }

    private Div bar() {
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(all, count, assign, release);
        bar.addClassName("portfolio-acts");
        bar.getElement().setAttribute("role", "toolbar").setAttribute("aria-label", Words.of("portfolio.acts"));
        return bar;
    }

    private void choose(PortfolioRow row, boolean yes) {
        if (yes) {
            chosen.add(row.lao());
        } else {
            chosen.remove(row.lao());
        }
        countChosen();
    }

    private void chooseAll(boolean yes) {
        chosen.clear();
        if (yes) {
            rows.forEach(row -> chosen.add(row.lao()));
        }
        grid.getDataProvider().refreshAll();
        countChosen();
    }

    private void countChosen() {
        count.setText(chosen.isEmpty() ? "" : Words.of("portfolio.chosen", chosen.size()));
        assign.setEnabled(!chosen.isEmpty());
        release.setEnabled(rows.stream().anyMatch(row -> row.analyst() != null && chosen.contains(row.lao())));
        all.setValue(!chosen.isEmpty() && chosen.size() == rows.size());
        all.setIndeterminate(!chosen.isEmpty() && chosen.size() < rows.size());
    }
}
