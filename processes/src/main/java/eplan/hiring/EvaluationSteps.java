package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evaluation as a step of the province's hiring year; in the caller's transaction. */
@Component
class EvaluationSteps {

    private final HiringCases cases;
    private final StepWork work;
    private final HiringLog log;
    private final ScoreObjectionTable objections;

    EvaluationSteps(HiringCases cases, StepWork work, HiringLog log, ScoreObjectionTable objections) {
        this.cases = cases;
        this.work = work;
        this.log = log;
        this.objections = objections;
    }

    /** The province's year until the transaction ends. @throws Refused when it is over */
    HiringCase hold(FiscalYear year, ProvinceId province) {
        return cases.holdOpen(year, province);
    }

    /** Somebody was evaluated. */
    void begun(HiringCase year, String analyst) {
        work.open(year.id(), StepKind.EVALUATION, null, null).ifPresent(work::begun);
        log.ofYear(year.id(), HiringEventType.ANALYST_EVALUATED, analyst, null);
    }

    /** @throws Refused while an analyst of the province waits for an answer */
    void noObjectionMayWait(FiscalYear year, ProvinceId province) {
        List<String> waiting = objections.waiting(year, province);
        if (!waiting.isEmpty()) {
            throw new Refused("refused.evaluation.objection", String.join(", ", waiting));
        }
    }

    /** The summary was sent. @throws Refused when the step is not open */
    void done(HiringCase year) {
        HiringStep step = work.require(year.id(), StepKind.EVALUATION, null, null);
        work.done(step, StepWork.ACCEPTED, HiringEventType.SUMMARY_SENT, null);
    }
}
