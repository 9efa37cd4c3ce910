package eplan.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's deadlines for the calendar on their telephone, behind a link that nobody can guess. Whoever has the link reads what
 * the person may see at that moment; so it can be revoked. Each person with an account has one at most.
 */
public interface CalendarFeeds {

    /** Makes a link, and revokes the one before. @return its secret part, which is shown this once and not kept */
    String make();

    /** No link leads to the person's calendar any more. */
    void revoke();

    /** The link that holds now. */
    Optional<Link> link();

    /**
     * The calendar of whoever made the link; needs nobody signed in. An LAO's staff see the dates of what it has still to record;
     * others what is left to them, as one entry a day and round, or kind of step of the hiring cycle: their own work, and nobody's that
     * they may take.
     *
     * @param token the secret part of the link
     * @throws eplan.shared.NotFound for a link that there is not, or no longer, or whose owner may not sign in any more
     */
    Feed read(String token);

    /** @param usedAt when a calendar last asked, to the hour; null for never. Both real time */
    record Link(Instant madeAt, @Nullable Instant usedAt) {}

    /** @param language in which its owner reads */
    record Feed(Locale language, List<Entry> entries) {}

    /**
     * @param key the same for the same entry each time it is read
     * @param roundTh the round, or the kind of step of the hiring cycle
     * @param many how much is open; 1 for an LAO's own round
     * @param caseNumber of an LAO's own round; null otherwise
     */
    record Entry(
            String key,
            Kind kind,
            LocalDate day,
            String roundTh,
            String roundEn,
            long many,
            @Nullable String caseNumber) {}

    /** Text key {@code feed.<name>}. */
    enum Kind {
        /** The LAO's own round is due. */
        DUE,
        /** Open work is due. */
        WORK,
        /** Work sleeps until this day: a promise, or a person's own choice. */
        ASLEEP
    }
}
