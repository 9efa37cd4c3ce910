package eplan.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** On a phone: the first places at the thumb, the rest behind "more", which opens the drawer. */
class BottomBar extends Nav {
    private static final int PLACES = 3;

    private final Runnable more;

    BottomBar(Runnable more) {
        this.more = more;
        addClassName("bottom-bar");
        getElement().setAttribute("aria-label", getTranslation("shell.nav"));
    }

    void show(List<Badged> entries, String currentPath) {
        removeAll();
        entries.stream().limit(PLACES).forEach(entry -> add(link(entry, currentPath)));
        NativeButton rest = new NativeButton();
        rest.add(VaadinIcon.ELLIPSIS_DOTS_H.create(), new Span(getTranslation("shell.more")));
        rest.addClickListener(click -> more.run());
        add(rest);
    }

    private Anchor link(Badged badged, String currentPath) {
        NavEntry entry = badged.entry();
        Anchor link = new Anchor(
                entry.path().isEmpty() ? "." : entry.path(),
                entry.icon().create(),
                new Span(getTranslation(entry.textKey())));
        badged.badge().ifPresent(link::add);
        if (entry.path().equals(currentPath)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
