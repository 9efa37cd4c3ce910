package eplan.ui.inbox;

import com.vaadin.flow.i18n.I18NProvider;
import eplan.inbox.WorkActs;
import eplan.inbox.WorkActs.Progress;
import eplan.inbox.WorkActs.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.shell.Banner;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While notes or reminders of the person's wait or run, every screen shows how far they are. */
@Component
class WorkActBanner implements Banner {

    private final WorkActs acts;

    WorkActBanner(WorkActs acts) {
        this.acts = acts;
    }

    @Override
    public Optional<Running> now(Actor actor) {
        return takesWork(actor) ? acts.running().stream().findFirst().map(WorkActBanner::running) : Optional.empty();
    }

    /** Auditors and LAO staff plan no acts, and may not ask. */
    static boolean takesWork(Actor actor) {
        return actor.account() != null && actor.role().mayWrite() && actor.role() != Role.LAO_STAFF;
    }

    private static Running running(Progress progress) {
        String words = progress.state() == State.WAITING
                ? I18NProvider.translate("bulk.waiting." + progress.kind(), progress.total())
                : I18NProvider.translate("bulk.running." + progress.kind(), progress.finished(), progress.total());
        return new Running(words, progress.total() == 0 ? 0 : (double) progress.finished() / progress.total());
    }
}
