package eplan.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** What is going on, under a heading: how far it is in words, which are read out as they change, and as a bar. */
public class ProgressLine extends Div {
    private static final long serialVersionUID = 1L;

    private final Span heading = new Span();
    private final Span doing = new Span();
    private final ProgressBar bar = new ProgressBar(0, 1, 0);

    public ProgressLine() {
        addClassNames("card", "run-line");
        heading.addClassName("strong");
        doing.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        add(heading, doing, bar);
    }

    /** @param share what is done of it, from 0 to 1; beyond, the nearest of them is shown */
    public final void say(String title, String words, double share) {
        say(title, words);
        bar.setValue(Math.clamp(share, 0, 1));
        bar.setVisible(true);
    }

    /** Without the bar: it goes no further. Words that have not changed are not read out again. */
    public final void say(String title, String words) {
        heading.setText(title);
        if (!words.equals(doing.getText())) {
            doing.setText(words);
            bar.getElement().setAttribute("aria-label", words);
        }
        bar.setVisible(false);
    }
}
