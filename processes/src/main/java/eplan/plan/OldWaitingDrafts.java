package eplan.plan;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets once a day of real time what waited for a choice that nobody made in 90 days ({@link WaitingDrafts}). */
@Component
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class OldWaitingDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(OldWaitingDrafts.class);

    private static final String FORGET =
            "delete from eplan.waiting_draft where at < clock_timestamp() - interval '90 days'";

    private final JdbcClient jdbc;

    OldWaitingDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            jdbc.sql(FORGET).update();
        } catch (RuntimeException e) {
            LOG.warn("what waited too long stays until tomorrow: {}", e.toString());
        }
    }
}
