package eplan.integration.calendar;

import eplan.correspondence.CalendarFeeds;
import eplan.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out calendars to whoever has the link; nobody is signed in. */
@RestController
class FeedController {

    private static final Logger LOG = LoggerFactory.getLogger(FeedController.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarFeeds feeds;
    private final FeedText text;

    FeedController(CalendarFeeds feeds, FeedText text) {
        this.feeds = feeds;
        this.text = text;
    }

    /** A link that is none, or none any more, is not found; while the database is away the calendar keeps what it has. */
    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> feed(@PathVariable("token") String token) {
        try {
            String calendar = text.of(feeds.read(token));
            return ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                    .body(calendar.getBytes(StandardCharsets.UTF_8));
        } catch (NotFound e) {
            return ResponseEntity.notFound().build();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("no calendar, the database may be away: {}", e.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }
}
