package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.Instalments.Figures;
import eplan.ui.casework.Words;

/** The work recorded in an instalment's days, in numbers. */
final class FigureLines extends UnorderedList {
    private static final long serialVersionUID = 1L;

    FigureLines(Figures figures) {
        addClassName("hiring-missing");
        say(Words.of("contractpage.figures.laos", figures.laos()));
        say(Words.of("contractpage.figures.looks", figures.looks(), figures.laosLooked()));
        say(Words.of("contractpage.figures.chased", figures.chased(), figures.laosChased()));
        say(Words.of("contractpage.figures.behalf", figures.onBehalf()));
        say(Words.of("contractpage.figures.verified", figures.verified()));
        say(Words.of("contractpage.figures.completed", figures.completed()));
    }

    private void say(String words) {
        add(new ListItem(words));
    }
}
