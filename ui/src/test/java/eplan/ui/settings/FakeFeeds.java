package eplan.ui.settings;

import eplan.correspondence.CalendarFeeds;
import eplan.shared.NotFound;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One person's calendar in memory. */
final class FakeFeeds implements CalendarFeeds {

    @Nullable
    Link link;

    int made;

    @Override
    public String make() {
        made++;
        link = new Link(Instant.parse("2011-03-09T03:12:00Z"), null);
        return "secret-" + made;
    }

    @Override
    public void revoke() {
        link = null;
    }

    @Override
    public Optional<Link> link() {
        return Optional.ofNullable(link);
    }

    @Override
    public Feed read(String token) {
        throw new NotFound("no screen reads it");
    }
}
