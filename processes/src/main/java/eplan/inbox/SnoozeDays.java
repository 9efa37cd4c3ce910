package eplan.inbox;

import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when work may be put aside: it comes back on a working day, while somebody still remembers why. */
@Component
class SnoozeDays {

    private static final int LONGEST = 30;

    private final WorkingDays workingDays;
    private final BusinessClock clock;

    SnoozeDays(WorkingDays workingDays, BusinessClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** The last day on which work sleeps that is to be back on {@code backOn}. @throws Refused for a day that cannot be */
    LocalDate lastAsleep(LocalDate backOn) {
        LocalDate today = clock.today();
        if (!backOn.isAfter(today)) {
            throw new Refused("refused.snooze.past");
        }
        LocalDate latest = today.plusDays(LONGEST);
        if (backOn.isAfter(latest)) {
            throw new Refused("refused.snooze.late", latest);
        }
        if (!workingDays.isWorkingDay(backOn)) {
            throw new Refused("refused.snooze.holiday", backOn, workingDays.plus(backOn, 1));
        }
        return backOn.minusDays(1);
    }
}
