package eplan.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One screen that follows changes: however many are told, it is refreshed once, and then not for two seconds. {@code
 * ui.access} sets the session, and with it who is signed in (Vaadin's strategy of the security context asks the session
 * first), whichever thread it runs on.
 */
final class LiveFollower {

    private static final Logger log = LoggerFactory.getLogger(LiveFollower.class);

    private static final long PAUSE_MILLIS = 2000;

    /** So that screens which hear the same do not all ask in the same moment. */
    private static final long SPREAD_MILLIS = 500;

    private final UI ui;
    private final Runnable refresh;
    private final LiveTimer timer;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long refreshed = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
    private volatile boolean stopped;

    LiveFollower(UI ui, Runnable refresh, LiveTimer timer) {
        this.ui = ui;
        this.refresh = refresh;
        this.timer = timer;
    }

    /** Somebody changed something; from any thread. */
    void changed() {
        if (!stopped && due.compareAndSet(false, true)) {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - refreshed);
            later(Math.max(0, PAUSE_MILLIS - since));
        }
    }

    void stop() {
        stopped = true;
    }

    private void later(long millis) {
        timer.after(millis + ThreadLocalRandom.current().nextLong(SPREAD_MILLIS), this::enter);
    }

    private void enter() {
        if (stopped) {
            return;
        }
        try {
            ui.access(this::show);
        } catch (UIDetachedException gone) {
            stop();
        }
    }

    /** What is told from here on is not yet in what is read now. */
    private void show() {
        if (stopped) {
            return;
        }
        if (ui.hasModalComponent()) {
            later(PAUSE_MILLIS);
            return;
        }
        due.set(false);
        refreshed = System.nanoTime();
        try {
            refresh.run();
        } catch (RuntimeException e) {
            log.warn("a screen is not up to date: {}", e.toString());
        }
    }
}
