package eplan.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who has which form open, so that two people on one form know of each other. In real time. */
public interface Presence {

    /**
     * Says that the actor has the form open, to be said again and again while it is: forms do so every half minute.
     *
     * @param visit one opening of the form, told apart from the same person's other windows
     * @return the other visits that gave a sign of life in the last two minutes, by name
     */
    List<Visitor> seen(RecordKey key, UUID visit);

    /** The form was closed; nothing happens when it was not known to be open. */
    void left(RecordKey key, UUID visit);

    /** @param lastSeen the last sign of life, in real time */
    record Visitor(String name, Instant lastSeen) {}
}
