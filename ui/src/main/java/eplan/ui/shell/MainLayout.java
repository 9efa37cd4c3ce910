package eplan.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eplan.forms.api.LookAgain;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The frame of every screen but sign-in. Counts and the business day are asked for again on each navigation; the bell moves
 * from one screen's header to the next, and is told of new notices.
 */
@Layout
@AnonymousAllowed // shows nothing of its own to somebody who is not signed in; every view has its own rule
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final Logger log = LoggerFactory.getLogger(MainLayout.class);
    private static final int WATCH_MILLIS = 2000;

    private final Drawer drawer;
    private final BottomBar bottom = new BottomBar(() -> setDrawerOpened(true));
    private final Banners banners = new Banners();
    private final Bell bell;
    private final ShellServices services;
    private String path = "";
    private final LookAgain again = new LookAgain(this, this::refresh);

    MainLayout(ShellServices services, BellFaces faces, ObjectProvider<AuthenticationContext> authentication) {
        this.services = services;
        this.bell = faces.bell();
        this.drawer = new Drawer(() -> authentication.getObject().logout());
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer);
        addToNavbar(true, bottom, new Sarabun());
        services.actor().ifPresent(actor -> drawer.person(actor.name(), services.office(actor, getLocale())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        path = event.getLocation().getPath();
        refresh();
        getElement().executeJs("if (this.overlay) this.drawerOpened = false;");
    }

    /** Asks again for counts, long work and the business day; goes on asking while there is long work. */
    public void refresh() {
        if (getContent() instanceof Page page && page.frameWaits()) {
            showPlaces(Badged::uncounted);
            return;
        }
        try {
            ask();
        } catch (DataAccessException | TransactionException e) {
            // the database is away: asking for more would only make people wait, and the screen itself says so
            log.warn("the frame is not up to date: {}", e.toString());
            showPlaces(Badged::uncounted);
        }
    }

    private void ask() {
        showPlaces(Badged::now);
        List<Banner.Running> running = services.actor().map(services::running).orElse(List.of());
        banners.show(running);
        if (getContent() instanceof Page page) {
            page.header().day(services.day().full(getLocale()), services.day().brief(getLocale()));
            page.banners(banners);
            page.header().bell(bell);
        }
        bell.refresh();
        if (running.isEmpty()) {
            again.rest();
        } else {
            again.every(WATCH_MILLIS);
        }
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.businessDay = $0",
                        services.day().today().toString()));
    }

    private void showPlaces(Function<NavEntry, Badged> badged) {
        services.actor().ifPresent(actor -> {
            List<Badged> places = services.places(actor).stream().map(badged).toList();
            drawer.show(places);
            bottom.show(places, path);
        });
    }
}
