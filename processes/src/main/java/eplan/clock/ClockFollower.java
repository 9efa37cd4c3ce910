package eplan.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the database each minute what time it is; off in tests, which set their own. */
@Component
@Profile("!embedded")
@ConditionalOnProperty(name = "eplan.clock.follow", matchIfMissing = true)
class ClockFollower {

    private static final long MINUTE = 60_000;

    private final RealClock clock;

    ClockFollower(RealClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelay = MINUTE, initialDelay = MINUTE)
    void follow() {
        clock.follow();
    }
}
