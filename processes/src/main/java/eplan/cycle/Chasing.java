package eplan.cycle;

import eplan.shared.EntryRoundId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expediting (เร่งรัด) a round that is overdue: officers, heads, analysts and HQ, in their scope. */
public interface Chasing {

    /**
     * Records who was called or visited and what they promised. With a promised date the task sleeps until that day has
     * passed, and comes back at once, marked, when the promise is broken. Without one the ladder's wait starts again.
     *
     * @throws eplan.shared.Refused for a promised date in the past, on a holiday, or past the end of the fiscal year or the lock
     */
    void note(EntryRoundId id, ChaseNote note);

    /** Passes an open escalation up one level at once. @throws eplan.shared.Refused at the highest level, or when none is open */
    void passUp(EntryRoundId id, String reason);

    /** Sends the analyst to enter on behalf. */
    void sendAnalyst(EntryRoundId id, String reason);

    /** Notes of the round, latest first. */
    List<ChaseNoteView> notes(EntryRoundId id);

    /**
     * @param person who was spoken to
     * @param outcome what was said, in the officer's words; required
     * @param promisedOn the day by which they promised, inclusive
     * @param nextStep what the officer means to do next
     */
    record ChaseNote(
            Channel channel,
            @Nullable String person,
            String outcome,
            @Nullable LocalDate promisedOn,
            @Nullable String nextStep) {

        public ChaseNote(Channel channel, @Nullable String person, String outcome, @Nullable LocalDate promisedOn) {
            this(channel, person, outcome, promisedOn, null);
        }
    }

    /** @param forName for whom they stood in who wrote it; null for themselves */
    record ChaseNoteView(
            long id,
            ChaseNote note,
            String by,
            LocalDate on,
            Instant at,
            @Nullable String forName) {

        /** By somebody for themselves. */
        public ChaseNoteView(long id, ChaseNote note, String by, LocalDate on, Instant at) {
            this(id, note, by, on, at, null);
        }
    }

    /** How they were reached; text key {@code channel.<name>}. */
    enum Channel {
        TELEPHONE,
        VISIT,
        LETTER,
        MESSAGE
    }
}
