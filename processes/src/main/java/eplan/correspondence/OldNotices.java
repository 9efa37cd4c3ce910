package eplan.correspondence;

import eplan.shared.BusinessClock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets once a day of real time what was read 90 days ago, and what nobody has read for a business year. */
@Component
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class OldNotices {

    private static final Logger LOG = LoggerFactory.getLogger(OldNotices.class);

    /** What somebody has in hand at this moment is left for the next day. */
    private static final String FORGET = """
            delete from eplan.notice
             where id in (select id from eplan.notice
                           where read_at < clock_timestamp() - interval '90 days'
                              or (read_at is null and on_day < ?)
                             for update skip locked)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    OldNotices(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            jdbc.sql(FORGET).param(clock.today().minusYears(1)).update();
        } catch (RuntimeException e) {
            LOG.warn("old notices stay until tomorrow: {}", e.toString());
        }
    }
}
