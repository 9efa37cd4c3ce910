package eplan.timeline;

import eplan.audit.Audit;
import eplan.shared.BusinessClock;
import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves the opening date of rounds that have not opened. */
@Component
class Openings {

    private final Rounds rounds;
    private final DeadlineRecords deadlines;
    private final BusinessClock clock;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Openings(
            Rounds rounds,
            DeadlineRecords deadlines,
            BusinessClock clock,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.clock = clock;
        this.audit = audit;
        this.events = events;
    }

    /** Holds the round's deadlines, so that no due date moves to before the new opening at the same time. */
    void move(RoundId id, LocalDate opensOn, String reason) {
        LocalDate firstDue = deadlines.allForUpdate(id.value()).stream()
                .map(DeadlineRecord::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        Round round = rounds.get(id);
        LocalDate before = round.opensOn();
        round.moveOpening(opensOn, firstDue, clock.today());
        audit.record("round.opening-moved", "round:" + id, reason, before + " → " + opensOn);
        events.publishEvent(new OpeningMoved(id, opensOn));
    }
}
