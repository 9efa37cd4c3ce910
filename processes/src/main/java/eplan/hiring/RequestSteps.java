package eplan.hiring;

import eplan.hiring.HiringRequests.Form;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The step of the request form. */
@Component
class RequestSteps {

    private final StepWork work;
    private final HiringTransactions transactions;

    RequestSteps(StepWork work, HiringTransactions transactions) {
        this.work = work;
        this.transactions = transactions;
    }

    /** In one transaction, which is tried again when it loses against a job. */
    <T> T inOne(Supplier<T> act) {
        return transactions.result(act);
    }

    /** @throws eplan.shared.Refused when the step is not open (any more) */
    void begun(HiringCase year) {
        work.begun(work.require(year.id(), StepKind.REQUEST, null, null));
    }

    /** @throws eplan.shared.Refused when the step is not open (any more) */
    void done(HiringCase year, Form form) {
        HiringStep step = work.require(year.id(), StepKind.REQUEST, null, null);
        work.done(step, StepWork.ACCEPTED, HiringEventType.REQUEST_SENT, Integer.toString(form.posts()));
    }
}
