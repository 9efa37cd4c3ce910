package eplan.ui.years;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eplan.ui.casework.Words;
import eplan.ui.foureyes.FourEyesButton;
import eplan.ui.foureyes.FourEyesChip;

/** Whether calendars and their changes need a second process owner, and the switch. */
final class FourEyesCard extends Div {
    private static final long serialVersionUID = 1L;

    /** @param switched after somebody switched it */
    FourEyesCard(YearsFaces faces, Runnable switched) {
        addClassNames("card", "four-eyes");
        Div line = new Div(
                new H2(Words.of("years.eyes")), new FourEyesChip(faces.changes().fourEyes()));
        line.addClassName("year-line");
        if (faces.mayShape()) {
            line.add(new FourEyesButton(faces.changes(), switched));
        }
        Paragraph what = new Paragraph(Words.of("years.eyes.explained"));
        what.addClassName("muted");
        add(line, what);
    }
}
