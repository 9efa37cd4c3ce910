package eplan.correspondence;

import eplan.audit.Audit;
import eplan.correspondence.Messages.ThreadView;
import eplan.people.Access;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SupportService implements Support {

    private final Access access;
    private final ThreadLists lists;
    private final ThreadTable threads;
    private final Audit audit;

    SupportService(Access access, ThreadLists lists, ThreadTable threads, Audit audit) {
        this.access = access;
        this.lists = lists;
        this.threads = threads;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ThreadView> queue() {
        return lists.queue(access.seeNation());
    }

    @Override
    @Transactional
    public void take(ThreadId id, int seenVersion) {
        step(id, seenVersion, State.TAKEN, "support.taken");
    }

    @Override
    @Transactional
    public void answered(ThreadId id, int seenVersion) {
        step(id, seenVersion, State.ANSWERED, "support.answered");
    }

    private void step(ThreadId id, int seenVersion, State to, String action) {
        Writer by = Writer.of(access.seeNation());
        ThreadRow question = threads.lock(id)
                .filter(thread -> thread.support() != null)
                .orElseThrow(() -> new NotFound("question " + id));
        if (question.version() != seenVersion) {
            throw new StaleForm("question " + id);
        }
        if (question.support() == State.ANSWERED) {
            throw new Refused("refused.support.answered");
        }
        threads.support(id, to, by.account());
        audit.record(action, "thread:" + id, null, "");
    }
}
