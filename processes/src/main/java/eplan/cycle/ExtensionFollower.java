package eplan.cycle;

import eplan.cycle.CycleEvents.RoundCompleted;
import eplan.cycle.CycleEvents.RoundEnded;
import eplan.cycle.Extensions.State;
import eplan.people.Actors;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A request that waits lapses when its round is completed, locked or retired: nobody needs the time any more. */
@Component
class ExtensionFollower {

    private final ExtensionRequests requests;
    private final Actors actors;

    ExtensionFollower(ExtensionRequests requests, Actors actors) {
        this.requests = requests;
        this.actors = actors;
    }

    @EventListener
    void completed(RoundCompleted completed) {
        lapse(completed.entryRound());
    }

    @EventListener
    void ended(RoundEnded ended) {
        lapse(ended.entryRound());
    }

    private void lapse(long entryRound) {
        requests.openOf(List.of(entryRound))
                .values()
                .forEach(request -> requests.endedUndecided(
                        request, State.LAPSED, CaseEventType.EXTENSION_LAPSED, actors.current()));
    }
}
