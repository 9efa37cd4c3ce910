package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.ScoresFrozen;
import eplan.hiring.ScoreRuns.Run;
import eplan.hiring.SystemScores.State;
import eplan.shared.AccountId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a run that computes scores, as the system. */
@Component
class ScoreRunTransactions {

    private final ScoreComputation computation;
    private final ScoreRuns runs;
    private final HiringCases cases;
    private final HiringLog log;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ScoreRunTransactions(
            ScoreComputation computation,
            ScoreRuns runs,
            HiringCases cases,
            HiringLog log,
            Audit audit,
            ApplicationEventPublisher events) {
        this.computation = computation;
        this.runs = runs;
        this.cases = cases;
        this.log = log;
        this.audit = audit;
        this.events = events;
    }

    /** Some analysts, and that they are done. @return false once the run is over: another node has been through */
    @Transactional
    boolean some(Run run, ScoreBasis basis, List<AccountId> analysts, int done, int total) {
        if (!runs.beat(run, done, total)) {
            return false;
        }
        computation.compute(run, basis, analysts);
        return true;
    }

    /**
     * All are done: from now on scores show this run. It stands in the history of each province, and the analysts are told, the first
     * time.
     */
    @Transactional
    void end(Run run, ScoreBasis basis, List<AccountId> analysts) {
        boolean first = !runs.computed(run.year());
        if (!runs.end(run, State.DONE)) {
            return;
        }
        computation.show(run, basis, analysts);
        List<Long> opened = cases.of(run.year()).stream().map(HiringCase::id).toList();
        log.ofYears(opened, HiringEventType.SCORES_FROZEN, null, basis.cutOff());
        audit.record("scores.computed", "hiring:" + run.year(), null, analysts.size() + " analysts");
        if (first) {
            events.publishEvent(new ScoresFrozen(run.year()));
        }
    }

    /** It could not be done: the scores go on showing the run before. */
    @Transactional
    void fail(Run run) {
        if (runs.end(run, State.FAILED)) {
            computation.discard(run);
        }
    }
}
