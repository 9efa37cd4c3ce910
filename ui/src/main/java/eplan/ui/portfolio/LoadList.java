package eplan.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.people.Portfolios.Analyst;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the work lies: a bar with its numbers for each analyst, and first what is nobody's; one is chosen to see its LAOs. */
final class LoadList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<@Nullable String> wanted;
    private final int most;

    /** @param wanted told whose LAOs to show; null for all */
    LoadList(List<AnalystLoad> loads, @Nullable String chosen, Consumer<@Nullable String> wanted) {
        this.wanted = wanted;
        this.most = loads.stream().mapToInt(AnalystLoad::weight).max().orElse(0);
        addClassNames("card", "loads");
        UnorderedList list = new UnorderedList();
        loads.forEach(load -> list.add(line(load, load.whose().equals(chosen))));
        add(new H2(Words.of("portfolio.loads")), list);
    }

    private ListItem line(AnalystLoad load, boolean chosen) {
        NativeButton name = new NativeButton("", press -> wanted.accept(chosen ? null : load.whose()));
        name.addClassName("load-name");
        name.add(name(load));
        name.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        Span numbers = new Span(Words.of("portfolio.load", load.laos(), load.open()));
        numbers.addClassName("load-numbers");
        LoadBar bar = new LoadBar(load.weight(), most, load.analyst() == null ? "far" : "soon");
        ListItem line = new ListItem(name, bar, numbers);
        line.addClassName("load");
        line.setClassName("chosen", chosen);
        return line;
    }

    private static Component name(AnalystLoad load) {
        Analyst analyst = load.analyst();
        if (analyst != null) {
            return new Span(analyst.name());
        }
        return load.laos() == 0
                ? new Chip("ok", "✓", Words.of("portfolio.nobody.none"))
                : new Chip("far", "■", Words.of("portfolio.nobody"));
    }
}
