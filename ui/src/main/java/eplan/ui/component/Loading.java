package eplan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;

/** Says that something is on its way, when it takes over a second. */
public class Loading extends Div {

    public Loading() {
        addClassName("loading");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        Span words = new Span(I18NProvider.translate("shell.loading"));
        getElement().setAttribute("role", "status");
        add(words, bar);
    }
}
