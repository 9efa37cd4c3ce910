package eplan.correspondence;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CalendarFeedsService implements CalendarFeeds {

    private final Owners owners;
    private final FeedTable feeds;
    private final FeedReading reading;
    private final Actors actors;
    private final Audit audit;

    CalendarFeedsService(Owners owners, FeedTable feeds, FeedReading reading, Actors actors, Audit audit) {
        this.owners = owners;
        this.feeds = feeds;
        this.reading = reading;
        this.actors = actors;
        this.audit = audit;
    }

    @Override
    @Transactional
    public String make() {
        AccountId me = owners.current();
        feeds.lock(me);
        feeds.revoke(me);
        FeedToken token = FeedToken.fresh();
        feeds.add(me, token);
        audit.record("calendar.made", "account:" + me, null, "");
        return token.secret();
    }

    @Override
    @Transactional
    public void revoke() {
        AccountId me = owners.current();
        feeds.lock(me);
        if (feeds.revoke(me)) {
            audit.record("calendar.revoked", "account:" + me, null, "");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Link> link() {
        return feeds.link(owners.current());
    }

    /** In no transaction of its own: that it was used is noted and committed before the reading begins, which locks nothing. */
    @Override
    public Feed read(String token) {
        FeedToken link = new FeedToken(token);
        Owner owner = feeds.owner(link).orElseThrow(() -> new NotFound("calendar"));
        feeds.used(link);
        return actors.as(owner.actor(), () -> new Feed(owner.language(), reading.of(owner.actor())));
    }

    /** Whose calendar it is. */
    record Owner(Actor actor, Locale language) {}
}
