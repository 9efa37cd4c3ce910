package eplan.correspondence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute of real time whose daily mail is due. */
@Component
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class DigestLoop {

    private static final Logger LOG = LoggerFactory.getLogger(DigestLoop.class);

    private final Digests digests;

    DigestLoop(Digests digests) {
        this.digests = digests;
    }

    @Scheduled(fixedDelay = 60_000)
    void look() {
        try {
            digests.sendDue();
        } catch (RuntimeException e) {
            LOG.warn("daily mails wait, the database may be away: {}", e.toString());
        }
    }
}
