package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.LaterTable.Request;
import eplan.shared.HiringStepId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HiringExtensionsService implements HiringExtensions {

    private final StepActs acts;
    private final HiringAccess access;
    private final LaterRules rules;
    private final LaterRequests requests;
    private final LaterReading reading;
    private final Audit audit;

    HiringExtensionsService(
            StepActs acts,
            HiringAccess access,
            LaterRules rules,
            LaterRequests requests,
            LaterReading reading,
            Audit audit) {
        this.acts = acts;
        this.access = access;
        this.rules = rules;
        this.requests = requests;
        this.reading = reading;
        this.audit = audit;
    }

    @Override
    public long ask(HiringStepId id, LocalDate wanted, String reason) {
        return acts.on(id, (step, actor) -> {
            StepRights.mustAsk(actor);
            rules.check(step, wanted);
            return requests.ask(step, wanted, LaterRules.reason(reason));
        });
    }

    @Override
    public void withdraw(long id) {
        acts.on(requests.stepOf(id), (step, actor) -> {
            StepRights.mustAsk(actor);
            requests.withdrawn(step, requests.holdWaiting(id));
            return true;
        });
    }

    /** The date moves first: deadline, work item, job is the order of locks everywhere. */
    @Override
    public void grant(long id, LocalDate due, @Nullable String remark) {
        acts.on(requests.stepOf(id), (step, seer) -> {
            access.headquarters();
            Request request = requests.holdWaiting(id);
            rules.check(step, due);
            requests.granted(step, request, due, LaterRules.remark(remark));
            audit.record("hiring.later-granted", "hiring-step:" + step.id(), remark, step.due() + " → " + due);
            return true;
        });
    }

    @Override
    public void refuse(long id, String reason) {
        acts.on(requests.stepOf(id), (step, seer) -> {
            access.headquarters();
            String why = LaterRules.reason(reason);
            requests.refused(step, requests.holdWaiting(id), why);
            audit.record("hiring.later-refused", "hiring-step:" + step.id(), why, "");
            return true;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Later> of(HiringStepId step) {
        acts.see(step);
        return reading.of(step);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Later> waiting(int limit) {
        access.seeNation();
        return reading.waiting(limit);
    }
}
