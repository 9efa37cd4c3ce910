package eplan.ui.testing;

import eplan.cycle.Chasing;
import eplan.shared.EntryRoundId;
import eplan.shared.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps notes; refuses a promise in the past, as the rules do. */
public final class FakeChasing implements Chasing {

    public final List<ChaseNoteView> noted = new ArrayList<>();
    public final List<String> passed = new ArrayList<>();

    public boolean closed;

    @Override
    public void note(EntryRoundId id, ChaseNote note) {
        if (closed) {
            throw new Refused("refused.round.closed");
        }
        if (note.promisedOn() != null && note.promisedOn().isBefore(Fakes.TODAY)) {
            throw new Refused("refused.promise.past", note.promisedOn());
        }
        noted.addFirst(new ChaseNoteView(
                noted.size() + 1L, note, "สมหญิง ใจดี", Fakes.TODAY, Instant.parse("2011-03-09T03:00:00Z")));
    }

    @Override
    public void passUp(EntryRoundId id, String reason) {
        passed.add("up " + reason);
    }

    @Override
    public void sendAnalyst(EntryRoundId id, String reason) {
        passed.add("analyst " + reason);
    }

    @Override
    public List<ChaseNoteView> notes(EntryRoundId id) {
        return List.copyOf(noted);
    }
}
