package eplan.ui.messages;

import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support;
import eplan.correspondence.ThreadId;
import eplan.shared.StaleForm;
import java.util.ArrayList;
import java.util.List;

/** The questions among the messages; remembers what was done with them. */
final class FakeSupport implements Support {

    final List<String> done = new ArrayList<>();
    private final FakeMessages messages;

    FakeSupport(FakeMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<ThreadView> queue() {
        return messages.threads.stream()
                .filter(thread -> thread.support() == State.OPEN || thread.support() == State.TAKEN)
                .toList();
    }

    @Override
    public void take(ThreadId id, int seenVersion) {
        step(id, seenVersion, State.TAKEN);
    }

    @Override
    public void answered(ThreadId id, int seenVersion) {
        step(id, seenVersion, State.ANSWERED);
    }

    private void step(ThreadId id, int seenVersion, State to) {
        if (messages.view(id).version() != seenVersion) {
            throw new StaleForm("question " + id);
        }
        messages.stand(id, to);
        done.add(to + " " + id);
    }
}
