package eplan.hiring;

import eplan.shared.BusinessClock;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which later dates may be asked for and given, and in which words. */
@Component
class LaterRules {

    private static final int LONGEST = 2000;

    private final WorkingDays workingDays;
    private final BusinessClock clock;

    LaterRules(WorkingDays workingDays, BusinessClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refused for what is headquarters' own, a date that is not later than the one in force, past, or no working day */
    void check(HiringStep step, LocalDate wanted) {
        if (step.kind().responsible() == Party.HQ) {
            throw new Refused("refused.hiring.later.hq");
        }
        if (!wanted.isAfter(step.due())) {
            throw new Refused("refused.hiring.later.not-later", step.due());
        }
        if (wanted.isBefore(clock.today())) {
            throw new Refused("refused.hiring.later.past");
        }
        if (!workingDays.isWorkingDay(wanted)) {
            throw new Refused("refused.hiring.later.holiday", wanted, workingDays.plus(wanted, 1));
        }
    }

    static String reason(String reason) {
        return Reason.given(reason, "refused.reason", LONGEST, "refused.reason.long");
    }

    /** Null for none. */
    static @Nullable String remark(@Nullable String remark) {
        Reason.atMost(LONGEST, remark, "refused.reason.long");
        return remark == null || remark.isBlank() ? null : remark.strip();
    }
}
