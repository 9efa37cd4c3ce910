package eplan.ui.hiring;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eplan.hiring.HiringSteps.Event;
import eplan.ui.casework.Words;
import eplan.ui.component.EventTimeline;
import java.util.List;
import java.util.function.IntFunction;

/** What happened in plain words, the latest first, a part of it at a time. */
@StyleSheet("context://eplan/hiring-pages.css")
public final class HiringHistory extends Section {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 30;

    private final transient IntFunction<List<Event>> read;
    private final boolean contractors;
    private final Div lines = new Div();
    private final Button more = new Button(Words.of("case.more"), press -> showMore());
    private int shown = PAGE;

    /** @param read at most so many of it; @param contractors whether each line says about whom it is */
    public HiringHistory(IntFunction<List<Event>> read, boolean contractors) {
        this.read = read;
        this.contractors = contractors;
        addClassNames("hiring-part", "hiring-history");
        add(new H2(Words.of("hiringpage.history")), lines, more);
        show();
    }

    private void showMore() {
        shown += PAGE;
        show();
    }

    private void show() {
        List<Event> events = read.apply(shown + 1);
        lines.removeAll();
        lines.add(
                events.isEmpty()
                        ? new Paragraph(Words.of("hiringpage.history.none"))
                        : new EventTimeline(events.stream()
                                .limit(shown)
                                .map(event -> HiringWords.event(event, contractors))
                                .toList()));
        more.setVisible(events.size() > shown);
    }
}
