package eplan.forms.draft;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import eplan.forms.api.LookAgain;
import eplan.plan.Presence;
import eplan.plan.Presence.Visitor;
import eplan.plan.RecordKey;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/**
 * Who else has the form open. Says itself that this person has, on opening and every half minute; after ten minutes in which
 * they did nothing it stops, so that a forgotten window lets its session go, and goes on with the next thing they do.
 */
public final class OthersLine extends Span {
    private static final long serialVersionUID = 1L;

    private static final Logger log = LoggerFactory.getLogger(OthersLine.class);
    private static final Duration QUIET = Duration.ofMinutes(10);
    static final int BEAT_MILLIS = 30_000;
    /** A little less than {@link #BEAT_MILLIS}, as polls do not come to the second. */
    private static final Duration BEAT = Duration.ofSeconds(25);

    private final transient RecordKey key;
    private final transient Presence presence;
    private final transient BusinessClock clock;
    private final UUID visit = UUID.randomUUID();
    private Instant done;
    private Instant beaten = Instant.EPOCH;
    private final LookAgain again = new LookAgain(this, this::beat);

    public OthersLine(RecordKey key, Presence presence, BusinessClock clock) {
        this.key = key;
        this.presence = presence;
        this.clock = clock;
        this.done = clock.now();
        addClassName("others");
        getElement().setAttribute("role", "status");
    }

    /** The person did something. */
    public void look() {
        done = clock.now();
        beaten = Instant.EPOCH;
        beat();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        look();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        quietly(() -> presence.left(key, visit));
        super.onDetach(detach);
    }

    /** Other parts of the page may have it polled every two seconds: by time, not by polls. */
    private void beat() {
        Instant now = clock.now();
        if (!isAttached()) {
            return;
        }
        if (Duration.between(done, now).compareTo(QUIET) > 0) {
            again.rest();
            say("");
            return;
        }
        again.every(BEAT_MILLIS);
        if (due(now)) {
            beaten = now;
            quietly(() -> say(words(presence.seen(key, visit))));
        }
    }

    /** Also when the business day was set back. */
    private boolean due(Instant now) {
        Duration since = Duration.between(beaten, now);
        return since.isNegative() || since.compareTo(BEAT) >= 0;
    }

    private static String words(List<Visitor> there) {
        String names = there.stream().map(Visitor::name).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : Say.text("presence.also", names);
    }

    private void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    /** Nobody's work depends on this: what stands in its way is no matter for the person. */
    private void quietly(Runnable act) {
        try {
            act.run();
        } catch (DataAccessException | TransactionException | AccessDeniedException | NotFound away) {
            log.debug("who has the form open is not known: {}", away.toString());
            say("");
        }
    }
}
