package eplan.correspondence;

import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class MessagesService implements Messages {

    private final ThreadDoor door;
    private final ThreadLists lists;
    private final MessageReading reading;
    private final MessageWriting writing;
    private final Reachable reachable;

    MessagesService(
            ThreadDoor door, ThreadLists lists, MessageReading reading, MessageWriting writing, Reachable reachable) {
        this.door = door;
        this.lists = lists;
        this.reading = reading;
        this.writing = writing;
        this.reachable = reachable;
    }

    @Override
    @Transactional
    public ThreadView open(NewThread wanted) {
        Place place = door.opening(wanted.lao(), wanted.audience());
        return shown(writing.open(place, door.writer(), wanted));
    }

    @Override
    @Transactional
    public MessageView write(ThreadId id, NewMessage message) {
        door.enter(id);
        long written = writing.write(id, door.writer(), CheckedMessage.of(message));
        return reading.last(id, written);
    }

    @Override
    public ThreadView view(ThreadId id) {
        door.enter(id);
        return shown(id);
    }

    private ThreadView shown(ThreadId id) {
        return lists.one(id, door.actor()).orElseThrow(() -> new NotFound("thread " + id));
    }

    @Override
    @Transactional
    public List<MessageView> read(ThreadId id) {
        door.enter(id);
        return reading.all(id, door.actor());
    }

    @Override
    public List<ThreadView> ofLao(LaoId lao, int limit) {
        Actor actor = door.seeLao(lao);
        return lists.ofLao(lao, actor, limit);
    }

    @Override
    public List<ThreadView> mine(@Nullable Cursor after, int size) {
        return lists.mine(door.person(), after, size);
    }

    @Override
    public long unread() {
        return lists.unread(door.person());
    }

    @Override
    public List<AccountView> reachable(ThreadId id) {
        return reachable.from(door.enter(id).place(), door.actor());
    }

    @Override
    public List<AccountView> reachable(@Nullable LaoId lao, Audience audience) {
        return reachable.from(door.opening(lao, audience), door.actor());
    }

    @Override
    public Content file(ThreadId id, long file) {
        door.enter(id);
        return reading.file(id, file);
    }
}
