package eplan.clock;

import eplan.cycle.SpecialRounds;
import eplan.timeline.ScheduledChanges;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What headquarters planned for a day, before anything else of that day; each part has transactions of its own and may be repeated. */
@Component
class StartOfDay {

    private final ScheduledChanges changes;
    private final SpecialRounds specialRounds;

    StartOfDay(ScheduledChanges changes, SpecialRounds specialRounds) {
        this.changes = changes;
        this.specialRounds = specialRounds;
    }

    void begin(LocalDate day) {
        changes.startDay(day);
        specialRounds.catchUp();
    }
}
