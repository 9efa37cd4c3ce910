package eplan.inbox;

import eplan.people.Actor;
import eplan.people.StandsFor;
import eplan.people.Substitutions;
import eplan.people.Substitutions.InHand;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up whom somebody stands in for, each time they ask for work: so that the right ends with its day. */
@Component
class InboxReaders {

    private final Substitutions substitutions;

    InboxReaders(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    /** @param actor who acts at this moment */
    InboxReader of(Actor actor) {
        return new InboxReader(actor, Workers.mayTakeWork(actor) ? standIns(actor) : List.of());
    }

    private List<StandIn> standIns(Actor actor) {
        StandsFor absent = actor.standsFor();
        return substitutions.inHand().stream()
                .map(InboxReaders::standIn)
                .filter(part -> absent == null || part.isOf(absent.account()))
                .toList();
    }

    private static StandIn standIn(InHand part) {
        return new StandIn(
                part.absent(),
                part.role(),
                part.scope().districtId(),
                part.scope().kind());
    }
}
