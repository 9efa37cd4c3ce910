package eplan.hiring;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second of real time whether scores wait to be computed: asked for, or left by a node that was stopped. */
@Component
@ConditionalOnProperty(name = "eplan.engine.run-jobs", matchIfMissing = true)
class ScoreRunLoop {

    private static final Logger LOG = LoggerFactory.getLogger(ScoreRunLoop.class);

    private final ScoreRun run;

    ScoreRunLoop(ScoreRun run) {
        this.run = run;
    }

    @Scheduled(fixedDelay = 1000)
    void look() {
        try {
            run.runWaiting();
        } catch (RuntimeException e) {
            LOG.warn("scores wait, the database may be away: {}", e.toString());
        }
    }
}
