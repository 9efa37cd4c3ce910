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

/** Looks whether notes and reminders that were waiting are done, whenever the frame asks how far they are ({@link WorkActBanner}). */
final class ActWatch {
    private static final Logger log = LoggerFactory.getLogger(ActWatch.class);

    private final WorkActs acts;
    private final Consumer<Progress> ended;
    private boolean asked;

    /** @param plans whether the person may plan acts at all; @param ended told of each act that is done, once */
    ActWatch(WorkActs acts, boolean plans, Consumer<Progress> ended) {
        this.acts = acts;
        this.asked = !plans;
        this.ended = ended;
    }

    /** Looks as long as the view is there; after the frame, which stops asking when nothing runs any more. */
    void in(Component view) {
        var unused = new LookAgain(
                view, () -> view.getUI().ifPresent(ui -> ui.beforeClientResponse(view, context -> look())));
    }

    /** The first time it also finds what was begun before, perhaps elsewhere. */
    void look() {
        FollowedActs followed = FollowedActs.ofSession();
        if (!asked) {
            asked = true;
            acts.running().forEach(one -> followed.add(one.act()));
        }
        followed.all().forEach(this::look);
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
