package eplan.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second of real time whether acts have waited long enough. */
@Component
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class PlannedActsLoop {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedActsLoop.class);

    private final PlannedActs acts;

    PlannedActsLoop(PlannedActs acts) {
        this.acts = acts;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            acts.run();
        } catch (RuntimeException e) {
            LOG.warn("planned acts wait, the database may be away: {}", e.toString());
        }
    }
}
