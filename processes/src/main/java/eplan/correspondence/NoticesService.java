package eplan.correspondence;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.AccountId;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Only ever the notices of who asks. */
@Service
@Transactional(readOnly = true)
class NoticesService implements Notices {

    private final Actors actors;
    private final NoticeTable notices;

    NoticesService(Actors actors, NoticeTable notices) {
        this.actors = actors;
        this.notices = notices;
    }

    @Override
    public List<Notice> latest(int limit) {
        return notices.latest(me(), Math.clamp(limit, 0, MOST));
    }

    @Override
    public long unread() {
        return notices.unread(me());
    }

    @Override
    @Transactional
    public void read(long id, Instant at) {
        notices.read(me(), id, at);
    }

    @Override
    @Transactional
    public void readUpTo(Instant at) {
        notices.readUpTo(me(), at);
    }

    private AccountId me() {
        Actor actor = actors.current();
        AccountId account = actor.account();
        if (account == null) {
            throw new AccessDeniedException(actor.role() + " has no notices");
        }
        return account;
    }
}
