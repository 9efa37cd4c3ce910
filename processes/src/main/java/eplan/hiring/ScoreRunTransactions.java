package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.ScoresFrozen;
import eplan.hiring.ScoreRuns.Run;
import eplan.hiring.SystemScores.State;
import eplan.shared.AccountId;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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

    /** Some analysts, and that they are done. */
    @Transactional
    void some(Run run, ScoreBasis basis, List<AccountId> analysts, int done, int total) {
        computation.compute(basis, analysts);
        runs.beat(run, done, total);
    }

    /** All are done: it stands in the history of each province, and the analysts are told, the first time. */
    @Transactional
    void end(Run run, ScoreBasis basis, List<AccountId> analysts) {
        boolean first = !runs.computed(run.year());
        computation.forgetOthers(basis.year(), analysts);
        if (!runs.end(run, State.DONE)) {
            return;
        }
        List<Long> opened = cases.of(run.year()).stream().map(HiringCase::id).toList();
        log.ofYears(opened, HiringEventType.SCORES_FROZEN, null, basis.cutOff());
        audit.record("scores.computed", "hiring:" + run.year(), null, analysts.size() + " analysts");
        if (first) {
            events.publishEvent(new ScoresFrozen(run.year()));
        }
    }

    /** By SQL state: class 08 is the connection, 57P the server that shuts down or starts. */
    static boolean databaseAway(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || (state != null && (state.startsWith("08") || state.startsWith("57P")));
    }
}
