package eplan.correspondence;

import eplan.correspondence.Messages.Content;
import eplan.correspondence.Messages.MessageView;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** Messages with what is beside them, read by whoever was let in. */
@Component
class MessageReading {

    private final MessageTable messages;
    private final MessageFiles files;
    private final ReadMarks marks;

    MessageReading(MessageTable messages, MessageFiles files, ReadMarks marks) {
        this.messages = messages;
        this.files = files;
        this.marks = marks;
    }

    /** All of them, which the reader has read with this. */
    List<MessageView> all(ThreadId thread, Actor actor) {
        List<MessageView> all = messages.since(thread, 0, files.since(thread, 0));
        AccountId reader = actor.account();
        if (reader != null && !all.isEmpty()) {
            marks.read(thread, reader, all.getLast().id());
        }
        return all;
    }

    /** The thread's last message, which has just been written. */
    MessageView last(ThreadId thread, long message) {
        return messages.since(thread, message, files.since(thread, message)).getLast();
    }

    Content file(ThreadId thread, long file) {
        return files.read(thread, file).orElseThrow(() -> new NotFound("file " + file));
    }
}
