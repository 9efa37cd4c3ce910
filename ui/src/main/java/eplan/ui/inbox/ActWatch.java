package eplan.ui.inbox;

import com.vaadin.flow.component.Component;
import eplan.forms.api.LookAgain;
import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.State;
import eplan.shared.NotFound;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Looks from time to time whether notes and reminders that were waiting are done, as long as any are followed ({@link FollowedActs}). */
final class ActWatch {
    private static final Logger log = LoggerFactory.getLogger(ActWatch.class);
    private static final int LOOK_MILLIS = 2000;

    private final WorkActs acts;
    private final Consumer<Progress> ended;
    private final LookAgain again;
    private boolean asked;

    /** @param plans whether the person may plan acts at all; @param ended told of each act that is done, once */
    ActWatch(Component view, WorkActs acts, boolean plans, Consumer<Progress> ended) {
        this.acts = acts;
        this.asked = !plans;
        this.ended = ended;
        this.again = new LookAgain(view, this::look);
    }

    /** The first time it also finds what was begun before, perhaps elsewhere. */
    void look() {
        FollowedActs followed = FollowedActs.ofSession();
        if (!asked) {
            asked = true;
            acts.running().forEach(one -> followed.add(one.act()));
        }
        followed.all().forEach(this::look);
        if (followed.all().isEmpty()) {
            again.rest();
        } else {
            again.every(LOOK_MILLIS);
        }
    }

    private void look(long act) {
        try {
            Progress progress = acts.progress(act);
            if (progress.state() != State.WAITING && progress.state() != State.RUNNING) {
                FollowedActs.ofSession().remove(act);
                if (progress.state() == State.DONE) {
                    ended.accept(progress);
                }
            }
        } catch (NotFound | AccessDeniedException notTheirs) {
            FollowedActs.ofSession().remove(act);
        } catch (DataAccessException | TransactionException away) {
            log.warn("not known how far act {} is: {}", act, away.toString());
        }
    }
}
