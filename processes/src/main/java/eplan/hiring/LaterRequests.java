package eplan.hiring;

import eplan.hiring.HiringEvents.LaterAsked;
import eplan.hiring.HiringEvents.LaterDecided;
import eplan.hiring.HiringExtensions.State;
import eplan.hiring.LaterTable.Request;
import eplan.shared.HiringStepId;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps requests for later dates together with their process and the line in the history; the caller's transaction holds the step. */
@Component
class LaterRequests {

    private final LaterTable table;
    private final StepBusinessKeys keys;
    private final HiringLog log;
    private final HiringWorkflow workflow;
    private final LaterDates dates;
    private final ApplicationEventPublisher publisher;

    LaterRequests(
            LaterTable table,
            StepBusinessKeys keys,
            HiringLog log,
            HiringWorkflow workflow,
            LaterDates dates,
            ApplicationEventPublisher publisher) {
        this.table = table;
        this.keys = keys;
        this.log = log;
        this.workflow = workflow;
        this.dates = dates;
        this.publisher = publisher;
    }

    /** @throws Refused when one waits already */
    long ask(HiringStep step, LocalDate wanted, String reason) {
        if (table.waitingOf(step.id()).isPresent()) {
            throw new Refused("refused.hiring.later.waits");
        }
        long id = table.ask(step, wanted, reason);
        log.ofStep(step, HiringEventType.LATER_ASKED, reason, wanted);
        table.began(
                id,
                workflow.askLater(keys.of(step) + "/later-" + id, id, step.id().value()));
        publisher.publishEvent(new LaterAsked(step.id(), id));
        return id;
    }

    /** The step that a request is about. @throws eplan.shared.NotFound when there is no such request */
    HiringStepId stepOf(long id) {
        return table.stepOf(id);
    }

    /** The request that waits, held. @throws Refused when it was decided, taken back, or lapsed */
    Request holdWaiting(long id) {
        return table.holdWaiting(id);
    }

    void granted(HiringStep step, Request request, LocalDate due, @Nullable String remark) {
        table.end(request.id(), State.GRANTED, due, remark);
        log.ofStep(step, HiringEventType.LATER_GRANTED, remark, due);
        dates.extend(step, due);
        decided(step, request, true);
    }

    void refused(HiringStep step, Request request, String reason) {
        table.end(request.id(), State.REFUSED, null, reason);
        log.ofStep(step, HiringEventType.LATER_REFUSED, reason, null);
        decided(step, request, false);
    }

    private void decided(HiringStep step, Request request, boolean granted) {
        publisher.publishEvent(new LaterDecided(step.id(), request.id(), granted));
        workflow.laterDecided(request.instance());
    }

    void withdrawn(HiringStep step, Request request) {
        table.end(request.id(), State.WITHDRAWN, null, null);
        log.ofStep(step, HiringEventType.LATER_WITHDRAWN, null, null);
        workflow.laterWithdrawn(request.instance());
    }

    /** The step ended: nobody needs the time any more. */
    void lapse(HiringStep step) {
        table.waitingOf(step.id()).ifPresent(request -> {
            table.end(request.id(), State.LAPSED, null, null);
            workflow.laterWithdrawn(request.instance());
        });
    }
}
