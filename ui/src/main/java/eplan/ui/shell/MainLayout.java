package eplan.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eplan.people.Actor;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every screen but sign-in. Counts and the business day are asked for again on each navigation. */
@Layout
@AnonymousAllowed // shows nothing of its own to somebody who is not signed in; every view has its own rule
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Drawer drawer;
    private final BottomBar bottom = new BottomBar(() -> setDrawerOpened(true));
    private final Div banners = new Div();
    private final ShellServices services;

    MainLayout(ShellServices services, ObjectProvider<AuthenticationContext> authentication) {
        this.services = services;
        this.drawer = new Drawer(() -> authentication.getObject().logout());
        banners.addClassName("banners");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer);
        addToNavbar(true, bottom, new Sarabun());
        services.actor().ifPresent(actor -> drawer.person(actor.name(), services.office(actor, getLocale())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(event.getLocation().getPath());
        getElement().executeJs("if (this.overlay) this.drawerOpened = false;");
    }

    /** Asks again for counts, banners and the business day. */
    private void refresh(String path) {
        services.actor().ifPresent(actor -> showPlaces(actor, path));
        if (getContent() instanceof Page page) {
            page.header().day(services.day().full(getLocale()), services.day().brief(getLocale()));
        }
        getElement()
                .executeJs(
                        "document.documentElement.dataset.businessDay = $0",
                        services.day().today().toString());
    }

    private void showPlaces(Actor actor, String path) {
        List<Badged> places = services.places(actor).stream().map(Badged::now).toList();
        drawer.show(places);
        bottom.show(places, path);
    }
}
