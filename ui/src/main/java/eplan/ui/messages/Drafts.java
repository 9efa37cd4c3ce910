package eplan.ui.messages;

import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.ThreadId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is being written, here and in threads that were left for others: looking elsewhere loses nothing. */
final class Drafts {

    private final MessagesFaces faces;
    private final Consumer<ThreadId> written;
    private final Consumer<ThreadView> begun;
    private final Map<ThreadId, WriteBox> boxes = new HashMap<>();
    private @Nullable MessagesPlace begins;
    private @Nullable NewThreadForm form;

    /** @param written told where a message was added; @param begun told which thread was begun */
    Drafts(MessagesFaces faces, Consumer<ThreadId> written, Consumer<ThreadView> begun) {
        this.faces = faces;
        this.written = written;
        this.begun = begun;
    }

    /** @throws eplan.shared.NotFound when the thread is out of scope */
    WriteBox of(ThreadId thread) {
        boxes.values().removeIf(WriteBox::isEmpty);
        WriteBox kept = boxes.get(thread);
        if (kept != null) {
            return kept;
        }
        WriteBox box = new WriteBox(message -> write(thread, message), () -> written.accept(thread));
        box.readers(faces.messages().reachable(thread));
        boxes.put(thread, box);
        return box;
    }

    private void write(ThreadId thread, NewMessage message) {
        faces.writing(faces.messages().view(thread).lao()).write(thread, message);
    }

    /** The form for beginning a thread in that place, with what was typed there before. */
    NewThreadForm begin(MessagesPlace place) {
        NewThreadForm kept = form;
        if (kept != null && place.equals(begins) && !kept.isEmpty()) {
            return kept;
        }
        NewThreadForm fresh = new NewThreadForm(faces, place, this::sent);
        form = fresh;
        begins = place;
        return fresh;
    }

    private void sent(ThreadView thread) {
        form = null;
        begun.accept(thread);
    }
}
