package eplan.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed while somebody else changed the same, until they have chosen between the two: so that neither a closed
 * tab nor a restart loses it.
 *
 * <p>It belongs to an account, which the people of one LAO share: whoever opens the record with it is asked about what any of
 * them left. Each open form has a text of its own and knows it by the stamp of its last writing; whatever has another stamp
 * by now is not touched. So of two tabs, or two colleagues, neither overwrites or drops what the other types.
 */
public interface WaitingDrafts {

    /** Characters that either text may have; no honest record needs as many. */
    int LONGEST = 2_000_000;

    /** What waits for a choice of the actor's account, that which waits longest first. */
    List<Left> mine(RecordKey key);

    /**
     * Keeps it in place of what was written last under {@code last}; beside all others when that is null, or was written anew
     * or dropped since. Nothing is kept for who has no account.
     *
     * @return the stamp of this writing
     * @throws eplan.shared.Refused when either text is longer than {@link #LONGEST}
     */
    UUID keep(RecordKey key, @Nullable UUID last, Waiting waiting);

    /** Somebody has chosen, or given it up; nothing happens when it was written anew or dropped since. */
    void drop(RecordKey key, UUID last);

    /**
     * @param base what was on the person's screen when it was last kept, as the form writes it down
     * @param typed what they made of it, likewise
     */
    record Waiting(String base, String typed) {}

    /** @param stamp of its last writing */
    record Left(UUID stamp, Waiting waiting) {}
}
