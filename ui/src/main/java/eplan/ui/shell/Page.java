package eplan.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;

/** A screen: header on top, below it what the screen adds with {@link #show}; that part scrolls. */
public abstract class Page extends Div implements HasDynamicTitle {

    private final PageHeader header = new PageHeader();
    private final Div body = new Div();

    protected Page() {
        addClassName("page");
        body.addClassName("page-body");
        add(header, body);
    }

    public PageHeader header() {
        return header;
    }

    /** Whether the frame asks for no counts while this screen is shown: the database is away, each would only take time. */
    public boolean frameWaits() {
        return false;
    }

    /** After an act that changes what the frame counts. */
    protected void refreshFrame() {
        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::refresh);
    }

    /** The frame's strip for long work, between header and body. */
    void banners(Component strip) {
        if (strip.getParent().filter(this::equals).isEmpty()) {
            addComponentAtIndex(1, strip);
        }
    }

    /** Where the screen's own components go. */
    protected Div body() {
        return body;
    }

    /** Replaces what the page shows. */
    protected void show(Component... components) {
        body.removeAll();
        body.add(components);
    }

    @Override
    public String getPageTitle() {
        return header.title() + " · e-Plan";
    }
}
