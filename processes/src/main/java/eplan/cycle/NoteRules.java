package eplan.cycle;

import eplan.cycle.Chasing.ChaseNote;
import eplan.shared.BusinessClock;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a chase note must be like, whatever round it is about; so that one for many rounds is refused before it is begun. */
@Component
public class NoteRules {

    private static final int LONGEST = 2000;
    private static final int LONGEST_STEP = 200;

    private final WorkingDays workingDays;
    private final BusinessClock clock;

    NoteRules(WorkingDays workingDays, BusinessClock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** @throws Refused without an outcome, when it or the next step is too long, for a promise in the past or on a holiday */
    public void check(ChaseNote note) {
        if (note.outcome().isBlank()) {
            throw new Refused("refused.note.outcome");
        }
        if (note.outcome().length() > LONGEST) {
            throw new Refused("refused.note.long", LONGEST);
        }
        Reason.atMost(LONGEST_STEP, note.nextStep(), "refused.note.next-step");
        if (note.promisedOn() != null) {
            check(note.promisedOn());
        }
    }

    /** Nobody is there on a holiday to see whether they kept it. */
    private void check(LocalDate promised) {
        if (promised.isBefore(clock.today())) {
            throw new Refused("refused.promise.past");
        }
        if (!workingDays.isWorkingDay(promised)) {
            throw new Refused("refused.promise.holiday", promised, workingDays.plus(promised, 1));
        }
    }
}
