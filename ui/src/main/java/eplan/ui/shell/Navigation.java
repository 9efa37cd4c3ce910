package eplan.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import eplan.people.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything the navigation offers a person: the beans' entries and the views with {@code @Menu} that their role may open. */
@Component
class Navigation {
    private static final String ICON_SET = "vaadin:";

    private final List<NavEntries> features;

    Navigation(List<NavEntries> features) {
        this.features = features;
    }

    List<NavEntry> of(Actor actor) {
        Stream<NavEntry> beans = features.stream().flatMap(feature -> feature.of(actor).stream());
        Stream<NavEntry> views = MenuConfiguration.getMenuEntries().stream().map(Navigation::entry);
        return Stream.concat(beans, views)
                .sorted(Comparator.comparingDouble(NavEntry::order))
                .toList();
    }

    private static NavEntry entry(MenuEntry view) {
        double order = view.order() == null ? Double.MAX_VALUE : view.order();
        String path = view.path().startsWith("/") ? view.path().substring(1) : view.path();
        return new NavEntry(order, view.title(), path, icon(view.icon()));
    }

    private static VaadinIcon icon(String name) {
        if (name == null || !name.startsWith(ICON_SET)) {
            return VaadinIcon.CIRCLE_THIN;
        }
        return VaadinIcon.valueOf(
                name.substring(ICON_SET.length()).replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
