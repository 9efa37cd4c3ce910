package eplan.cycle;

import eplan.timeline.RoundKind;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the contexts above when a change of the ladder concerns its rows for hiring. */
@Component
class StepLadderChanges {

    private final ApplicationEventPublisher publisher;

    StepLadderChanges(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    @EventListener
    void tell(LadderChanged change) {
        boolean watches = ofHiring(change.watches());
        boolean tops = ofHiring(change.tops());
        if (watches || tops) {
            publisher.publishEvent(new StepLadderChanged(watches, tops, change.province()));
        }
    }

    private static boolean ofHiring(Set<LadderCase> cases) {
        return cases.stream().anyMatch(which -> which.kind() == RoundKind.HIRING);
    }
}
