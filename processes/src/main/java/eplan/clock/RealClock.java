package eplan.clock;

import eplan.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The real day in Thailand: every mode but the embedded default. The database's clock is every node's clock, whatever the
 * node's own says, so that no node begins a day before the others do; a node that is too far off does not start, because
 * people, logs and certificates go by its own.
 */
@Component
@Profile("!embedded")
class RealClock implements BusinessClock {

    private static final Logger LOG = LoggerFactory.getLogger(RealClock.class);
    private static final int TRIES = 3;

    private final InstantSource own;
    private final Supplier<Instant> database;
    private final Duration limit;
    private volatile Duration ahead;

    /** @param limit how far this node's clock may be from the database's, either way */
    @Autowired
    RealClock(JdbcClient jdbc, @Value("${eplan.clock.limit:1m}") Duration limit) {
        this(InstantSource.system(), () -> databaseTime(jdbc), limit);
    }

    /** @throws IllegalStateException when the two clocks are further apart than the limit */
    RealClock(InstantSource own, Supplier<Instant> database, Duration limit) {
        this.own = own;
        this.database = database;
        this.limit = limit;
        this.ahead = measure();
        if (tooFar()) {
            throw new IllegalStateException(
                    "this node's clock is " + ahead.abs().toSeconds() + " s "
                            + (ahead.isNegative() ? "ahead of" : "behind") + " the database's, more than the "
                            + limit.toSeconds() + " s allowed (eplan.clock.limit): set it by NTP, then start again");
        }
    }

    private static Instant databaseTime(JdbcClient jdbc) {
        return jdbc.sql("select clock_timestamp()")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    @Override
    public Instant now() {
        return own.instant().plus(ahead);
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /** Clocks drift while a node runs; one that drifts too far says so, and goes on by the database's. */
    void follow() {
        try {
            ahead = measure();
        } catch (DataAccessException away) {
            LOG.warn("the database does not say what time it is, going on as before: {}", away.toString());
        }
        if (tooFar()) {
            LOG.error("this node's clock is {} s off the database's; e-Plan goes by the database's", ahead.toSeconds());
        }
    }

    private boolean tooFar() {
        return ahead.abs().compareTo(limit) > 0;
    }

    /** By how much the database is ahead: of a few tries the one with the shortest way there and back. */
    private Duration measure() {
        Duration best = Duration.ZERO;
        Duration shortest = Duration.ofDays(1);
        for (int i = 0; i < TRIES; i++) {
            Instant sent = own.instant();
            Instant told = database.get();
            Duration way = Duration.between(sent, own.instant());
            if (way.compareTo(shortest) < 0) {
                shortest = way;
                best = Duration.between(sent.plus(way.dividedBy(2)), told);
            }
        }
        return best;
    }
}
