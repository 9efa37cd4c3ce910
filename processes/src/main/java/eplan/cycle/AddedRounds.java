package eplan.cycle;

import eplan.people.Actors;
import eplan.timeline.RoundAdded;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A round that headquarters add comes to the running cases in the background; who added it does not wait. */
@Component
class AddedRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AddedRounds.class);

    private final SpecialRounds specialRounds;
    private final Actors actors;

    AddedRounds(SpecialRounds specialRounds, Actors actors) {
        this.specialRounds = specialRounds;
        this.actors = actors;
    }

    /** After the commit; what a stop cuts short the next business day makes up for. */
    @TransactionalEventListener
    void announce(RoundAdded added) {
        Thread.ofPlatform().name("announce-round-" + added.round()).daemon().start(() -> {
            try {
                actors.asSystem(() -> specialRounds.announce(added.round()));
            } catch (RuntimeException e) {
                LOG.error("announcing round {} stopped; the next business day goes on", added.round(), e);
            }
        });
    }
}
