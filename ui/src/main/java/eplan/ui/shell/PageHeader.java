package eplan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Title, chips beside it, the business day or another line, and the page's actions; the top bar on a phone. */
public class PageHeader extends Header {

    private final H1 title = new H1();
    private final Div chips = new Div();
    private final Span line = new Span();
    private final Span shortLine = new Span();
    private final Div actions = new Div();
    private final Div bell = new Div();
    private boolean ownLine;

    PageHeader() {
        addClassName("page-header");
        chips.addClassName("page-chips");
        line.addClassName("page-line");
        shortLine.addClassNames("page-line", "page-line-short");
        actions.addClassName("page-actions");
        bell.addClassName("page-bell");
        Div space = new Div();
        space.addClassName("page-space");
        add(title, chips, line, shortLine, space, actions, bell);
    }

    public void title(String text) {
        title.setText(text);
    }

    String title() {
        return title.getText();
    }

    /** Replaces the business day beside the title; on a phone it stands below the title. */
    public void line(String text) {
        ownLine = true;
        line.addClassName("own");
        line.setText(text);
    }

    /** The business day, unless the page has a line of its own; {@code brief} is for a phone. */
    void day(String full, String brief) {
        if (!ownLine) {
            line.setText(full);
        }
        shortLine.setText(brief);
    }

    /** The frame's bell, at the end. */
    void bell(Component frames) {
        if (frames.getParent().filter(bell::equals).isEmpty()) {
            bell.add(frames);
        }
    }

    public void chips(Component... components) {
        chips.removeAll();
        chips.add(components);
    }

    public void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }
}
