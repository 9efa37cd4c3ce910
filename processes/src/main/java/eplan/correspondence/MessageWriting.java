package eplan.correspondence;

import eplan.correspondence.Messages.NewThread;
import eplan.inbox.WakeCall;
import eplan.inbox.WorkActs.WakeUp;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes threads and messages, and tells who listens. */
@Component
class MessageWriting {

    private final ThreadTable threads;
    private final MessageTable messages;
    private final MessageFiles files;
    private final Reachable reachable;
    private final ReadMarks marks;
    private final ApplicationEventPublisher publisher;

    MessageWriting(
            ThreadTable threads,
            MessageTable messages,
            MessageFiles files,
            Reachable reachable,
            ReadMarks marks,
            ApplicationEventPublisher publisher) {
        this.threads = threads;
        this.messages = messages;
        this.files = files;
        this.reachable = reachable;
        this.marks = marks;
        this.publisher = publisher;
    }

    ThreadId open(Place place, Writer by, NewThread wanted) {
        if (place.lao() == null && !wanted.support()) {
            throw new Refused("refused.message.about");
        }
        String subject = CheckedMessage.subject(wanted.subject());
        CheckedMessage first = CheckedMessage.of(wanted.first());
        EntryRoundId round = wanted.entryRound();
        var row = new ThreadTable.NewRow(place, round, year(place, round), subject, wanted.support());
        ThreadRow thread = threads.add(row, by);
        written(thread, by, first);
        return thread.id();
    }

    private @Nullable FiscalYear year(Place place, @Nullable EntryRoundId round) {
        if (round == null) {
            return null;
        }
        return threads.yearOf(round, place.lao()).orElseThrow(() -> new NotFound("entry round " + round));
    }

    /** @return the message's number */
    long write(ThreadId id, Writer by, CheckedMessage message) {
        ThreadRow thread = threads.lock(id).orElseThrow(() -> new NotFound("thread " + id));
        return written(thread, by, message);
    }

    private long written(ThreadRow thread, Writer by, CheckedMessage message) {
        mustReach(thread.place(), by, message.mentions());
        long id = messages.add(thread.id(), by, message.body());
        messages.mention(id, message.mentions());
        message.files().forEach(file -> files.add(id, file));
        threads.written(thread.id(), id, by);
        marks.wrote(thread, by.account(), id);
        publisher.publishEvent(new MessageWritten(
                thread.id(), id, thread.place().lao(), thread.entryRound(), by.account(), message.mentions()));
        wake(thread);
        return id;
    }

    /** Work that waits for a message: that of the thread's round, or all of its LAO where it is about no round. */
    private void wake(ThreadRow thread) {
        EntryRoundId round = thread.entryRound();
        LaoId lao = thread.place().lao();
        if (round != null) {
            publisher.publishEvent(new WakeCall(round, WakeUp.MESSAGE));
        } else if (lao != null) {
            publisher.publishEvent(new WakeCall(lao, WakeUp.MESSAGE));
        }
    }

    private void mustReach(Place place, Writer by, Set<AccountId> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        List<AccountId> readers =
                reachable.from(place, by.actor()).stream().map(AccountView::id).toList();
        if (!readers.containsAll(mentions)) {
            throw new Refused("refused.message.mention");
        }
    }
}
