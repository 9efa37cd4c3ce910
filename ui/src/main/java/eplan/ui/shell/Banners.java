package eplan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;

/** The strip above a screen in which long work shows how far it is. */
class Banners extends Div {

    Banners() {
        addClassName("banners");
        getElement().setAttribute("aria-live", "off");
    }

    void show(List<Banner.Running> running) {
        removeAll();
        running.forEach(work -> add(line(work)));
    }

    private static Component line(Banner.Running work) {
        ProgressBar bar = new ProgressBar(0, 1, Math.clamp(work.done(), 0, 1));
        bar.getElement().setAttribute("aria-label", work.words());
        Div line = new Div(new Span(work.words()), bar);
        line.addClassName("banner");
        return line;
    }
}
