package eplan.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What day it is for the business: deadlines, cycles and the engine follow it. In production it is the real day; in the
 * embedded default HQ can move it. Sessions, lock-outs and the audit use real time instead.
 */
public interface BusinessClock {

    /** Everything is dated in Thailand. */
    ZoneId ZONE = ZoneId.of("Asia/Bangkok");

    /** The business day, in Asia/Bangkok. */
    LocalDate today();

    /** The business instant: the business day at the real time of day. */
    default Instant now() {
        return today().atTime(java.time.LocalTime.now(ZONE)).atZone(ZONE).toInstant();
    }
}
