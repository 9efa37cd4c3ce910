package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.Special;
import eplan.timeline.YearRequests.State;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What becomes of a request: one decision, by another than who asked; within the caller's transaction. */
@Component
class YearRequestDeciding {

    private final YearRequestTable table;
    private final SpecialRoundAdding adding;
    private final RoundRetiring retiring;
    private final Audit audit;

    YearRequestDeciding(YearRequestTable table, SpecialRoundAdding adding, RoundRetiring retiring, Audit audit) {
        this.table = table;
        this.adding = adding;
        this.retiring = retiring;
        this.audit = audit;
    }

    /** Everything is looked at again as it is now. */
    void approve(long id, Actor by) {
        Request request = anothers(id, by);
        table.decide(id, State.APPROVED, done(request, by), "", by);
    }

    private RoundId done(Request request, Actor by) {
        String asked = ", asked for by " + request.by() + " (year-request:" + request.id() + ")";
        Special special = request.special();
        if (special != null) {
            return adding.add(request.year(), special, request.reason(), asked, by);
        }
        RoundId round = Objects.requireNonNull(request.round(), "round");
        retiring.retire(round, request.act() == Act.RETIRE, request.reason(), asked);
        return round;
    }

    void refuse(long id, String reason, Actor by) {
        Request request = anothers(id, by);
        table.decide(id, State.REFUSED, null, reason, by);
        audit.record("year-request.refused", "year-request:" + id, reason, "asked for by " + request.by());
    }

    void withdraw(long id, Actor by) {
        YearRequestRow request = waiting(id);
        if (!request.isOf(by)) {
            throw new Refused("refused.request.not-yours", request.shown().by());
        }
        table.decide(id, State.WITHDRAWN, null, "", by);
        audit.record("year-request.withdrawn", "year-request:" + id, null, "");
    }

    private Request anothers(long id, Actor by) {
        YearRequestRow request = waiting(id);
        if (request.isOf(by)) {
            throw new Refused("refused.request.own");
        }
        return request.shown();
    }

    private YearRequestRow waiting(long id) {
        YearRequestRow request = table.lock(id);
        Decision decision = request.shown().decision();
        if (request.waits() || decision == null) {
            return request;
        }
        throw new Refused(
                request.shown().state() == State.WITHDRAWN ? "refused.request.withdrawn" : "refused.request.decided",
                decision.by());
    }
}
