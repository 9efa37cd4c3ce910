package eplan.embedded;

import eplan.people.AccountSetup;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The first start's work, in the background once pages are served: the registry, the accounts, the year of the letters.
 * Each part knows what it has done already, so that every start goes through all of it and continues where one ended.
 */
@Component
@Profile("embedded")
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Actors actors;
    private final RegistrySetup registry;
    private final AccountSetup accounts;
    private final FirstYear year;
    private final Thread thread =
            Thread.ofPlatform().name("first-start").daemon().unstarted(this::untilDone);
    private volatile boolean closing;

    FirstStart(Actors actors, RegistrySetup registry, AccountSetup accounts, FirstYear year) {
        this.actors = actors;
        this.registry = registry;
        this.accounts = accounts;
        this.year = year;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread.start();
    }

    @EventListener(ContextClosedEvent.class)
    void close() throws InterruptedException {
        closing = true;
        thread.interrupt();
        thread.join(PAUSE);
    }

    /** A part that fails, as when the database goes away, is tried again; it has undone what it had not finished. */
    private void untilDone() {
        while (!closing && !tried()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private boolean tried() {
        try {
            actors.asSystem(() -> {
                prepare();
                return true;
            });
            return true;
        } catch (RuntimeException e) {
            if (!closing) {
                LOG.error("the first start's work stopped and is tried again", e);
                Console.say("start.tried-again");
            }
            return false;
        }
    }

    private void prepare() {
        if (registry.loadShipped()) {
            Console.say("start.registry");
        }
        accounts.prepareOffices();
        accounts.prepareLaoStaff();
        year.open();
    }
}
