package eplan.ui.messages;

import eplan.correspondence.Messages;
import eplan.people.Actors;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What other screens show of messages. */
@Component
public class CaseMessages {

    private final Messages messages;
    private final Actors actors;

    CaseMessages(Messages messages, Actors actors) {
        this.messages = messages;
        this.actors = actors;
    }

    /**
     * The LAO's last threads, and a way to write.
     *
     * @param round that a new thread would be about; null for the LAO as such
     * @throws eplan.shared.NotFound when the LAO lies outside the reader's scope
     */
    public CaseThreads of(LaoId lao, @Nullable EntryRoundId round) {
        return new CaseThreads(messages, lao, round, actors.current().role().mayWrite());
    }
}
