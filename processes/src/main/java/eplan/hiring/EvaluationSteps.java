package eplan.hiring;

import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** The evaluation as a step of the province's hiring year; in the caller's transaction. */
@Component
class EvaluationSteps {

    private final HiringCases cases;
    private final StepWork work;
    private final HiringLog log;
    private final ScoreObjectionTable objections;
    private final ObjectionDays days;

    EvaluationSteps(
            HiringCases cases, StepWork work, HiringLog log, ScoreObjectionTable objections, ObjectionDays days) {
        this.cases = cases;
        this.work = work;
        this.log = log;
        this.objections = objections;
        this.days = days;
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

    /** @throws Refused while an analyst of the province has said nothing to the score, and still has days for it */
    void nobodyMayBeUndecided(HiringCase year) {
        List<Undecided> undecided = days.of(year);
        if (!undecided.isEmpty()) {
            List<String> names = undecided.stream().map(Undecided::name).toList();
            LocalDate last =
                    Collections.max(undecided.stream().map(Undecided::until).toList());
            throw new Refused("refused.evaluation.undecided", String.join(", ", names), last);
        }
    }

    /** The summary was sent. @throws Refused when the step is not open */
    void done(HiringCase year) {
        HiringStep step = work.require(year.id(), StepKind.EVALUATION, null, null);
        work.done(step, StepWork.ACCEPTED, HiringEventType.SUMMARY_SENT, null);
    }
}
