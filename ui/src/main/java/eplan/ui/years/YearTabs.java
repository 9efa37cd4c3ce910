package eplan.ui.years;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import eplan.shared.FiscalYear;
import eplan.timeline.YearDrafts;
import eplan.ui.casework.Words;
import java.util.List;

/** The years that have a calendar, latest first, with how far each is; each has its own address. */
final class YearTabs extends Nav {
    private static final long serialVersionUID = 1L;

    YearTabs(YearDrafts drafts, List<FiscalYear> years, FiscalYear shown) {
        addClassName("year-tabs");
        getElement().setAttribute("aria-label", Words.of("years.tabs"));
        years.reversed().forEach(year -> {
            Span name = new Span(Words.of("years.year", year.toString()));
            name.addClassName("strong");
            Anchor link = new Anchor(YearsPlace.href(year), name, YearWords.state(drafts.state(year)));
            if (year.equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        });
    }
}
