package eplan.engine;

import eplan.shared.BusinessClock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the business clock; in production the two never differ. */
@Component
class EngineClock {

    private static final Duration SAME = Duration.ofSeconds(5);

    private final BusinessClock clock;

    EngineClock(BusinessClock clock) {
        this.clock = clock;
    }

    void follow() {
        Duration off = Duration.between(Instant.now(), clock.now());
        if (off.abs().compareTo(SAME) <= 0) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(off.toMillis());
        }
    }
}
