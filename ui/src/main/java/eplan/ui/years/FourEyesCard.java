package eplan.ui.years;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** Whether calendars and their changes need a second process owner; it is switched where changes are made. */
final class FourEyesCard extends Div {
    private static final long serialVersionUID = 1L;

    FourEyesCard(boolean needed) {
        addClassNames("card", "four-eyes");
        Div line = new Div(
                new H2(Words.of("years.eyes")),
                needed
                        ? new Chip("ok", "✓", Words.of("years.eyes.on"))
                        : new Chip("mute", "○", Words.of("years.eyes.off")));
        line.addClassName("year-line");
        Paragraph what = new Paragraph(Words.of("years.eyes.explained"));
        what.addClassName("muted");
        add(line, what, new Anchor("timeline", Words.of("years.eyes.where")));
    }
}
