package eplan.ui.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A place with its count as of now. */
record Badged(NavEntry entry, long count) {
    private static final Logger log = LoggerFactory.getLogger(Badged.class);

    /**
     * A count that cannot be had leaves the place without a badge.
     *
     * @throws DataAccessException or {@link TransactionException} when the database is away: no other count can be had either
     */
    static Badged now(NavEntry entry) {
        try {
            return new Badged(entry, entry.count() == null ? 0 : entry.count().getAsLong());
        } catch (DataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            log.warn("no count for {}: {}", entry.textKey(), e.toString());
            return uncounted(entry);
        }
    }

    static Badged uncounted(NavEntry entry) {
        return new Badged(entry, 0);
    }

    /** Nothing to show for nothing to do. */
    Optional<Span> badge() {
        if (count == 0) {
            return Optional.empty();
        }
        Span badge = new Span(Long.toString(count));
        badge.addClassName("nav-count");
        if (entry.urgent()) {
            badge.addClassName("urgent");
        }
        return Optional.of(badge);
    }
}
