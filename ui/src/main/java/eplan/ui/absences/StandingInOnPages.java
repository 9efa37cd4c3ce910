package eplan.ui.absences;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Substitution;
import eplan.shared.BusinessClock;
import eplan.ui.shell.Page;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Puts a line below the header of every screen of somebody who stands in today, asked for again on each navigation. No {@link
 * eplan.ui.shell.Banner}: that is for work with an end, and is asked for every other second.
 */
@Component
class StandingInOnPages implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(StandingInOnPages.class);

    private static final int BELOW_THE_HEADER = 1;

    private final Substitutions substitutions;
    private final Actors actors;
    private final BusinessClock clock;

    StandingInOnPages(Substitutions substitutions, Actors actors, BusinessClock clock) {
        this.substitutions = substitutions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().addUIInitListener(ui -> ui.getUI().addAfterNavigationListener(this::arrived));
    }

    private void arrived(AfterNavigationEvent event) {
        for (HasElement part : event.getActiveChain()) {
            if (part instanceof Page page) {
                page.getUI().ifPresent(ui -> ui.beforeClientResponse(page, response -> show(page)));
            }
        }
    }

    /**
     * At the end of the request: a screen that could not be read is gone by then, and nothing is asked for it. The same page
     * comes again when only its address changed.
     */
    private void show(Page page) {
        page.getChildren().filter(StandingInLine.class::isInstance).toList().forEach(line -> page.remove(line));
        List<Substitution> today = page.frameWaits() ? List.of() : today();
        if (!today.isEmpty()) {
            page.addComponentAtIndex(BELOW_THE_HEADER, new StandingInLine(today));
        }
    }

    private List<Substitution> today() {
        try {
            Actor me = actors.current();
            LocalDate day = clock.today();
            return AbsencesNavigation.takesWork(me)
                    ? substitutions.mine().stream()
                            .filter(one -> one.substitute().id().equals(me.account()) && one.holdsOn(day))
                            .toList()
                    : List.of();
        } catch (AccessDeniedException nobody) {
            return List.of(); // nobody is signed in
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("not known for whom they stand in: {}", away.toString());
            return List.of();
        }
    }
}
