package eplan.hiring;

import eplan.hiring.ScoreRuns.Run;
import eplan.hiring.ScoredAnalysts.Scored;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.DatabaseAway;
import eplan.shared.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Computes the nation's scores, some analysts in a transaction, each with its progress. What a stop or a kill leaves is begun again by
 * whoever looks next, with the same result. Only the last transaction makes it what the scores show: until then, and if it fails, they
 * show the run before.
 */
@Component
class ScoreRun {

    /** Analysts in one transaction: about a quarter of the nation's. Fewer take longer, for each looks at the year's calendar anew. */
    static final int CHUNK = 40;

    private static final Logger LOG = LoggerFactory.getLogger(ScoreRun.class);

    private final ScoreRuns runs;
    private final ScoreBases bases;
    private final ScoredAnalysts scored;
    private final ScoreRunTransactions transactions;
    private final Actors actors;

    ScoreRun(
            ScoreRuns runs, ScoreBases bases, ScoredAnalysts scored, ScoreRunTransactions transactions, Actors actors) {
        this.runs = runs;
        this.bases = bases;
        this.scored = scored;
        this.transactions = transactions;
        this.actors = actors;
    }

    /** Until none waits. */
    void runWaiting() {
        for (Optional<Run> run = runs.take(); run.isPresent(); run = runs.take()) {
            finish(run.get(), UnaryOperator.identity(), CHUNK);
        }
    }

    /** The year's run that waits, or a new one, here and now. */
    void compute(FiscalYear year) {
        compute(year, UnaryOperator.identity(), CHUNK);
    }

    /** The same in another order and in other pieces, which must make no difference. */
    void compute(FiscalYear year, UnaryOperator<List<AccountId>> order, int chunk) {
        finish(runs.running(year).orElseGet(() -> runs.begin(year, Actor.SYSTEM)), order, chunk);
    }

    /** A database that is away is nobody's failure: the run stays, and is begun again. */
    private void finish(Run run, UnaryOperator<List<AccountId>> order, int chunk) {
        try {
            actors.asSystem(() -> {
                through(run, order, chunk);
                return run;
            });
        } catch (RuntimeException e) {
            DatabaseAway.rethrow(e);
            LOG.error("scores of hiring year {} could not be computed", run.year(), e);
            transactions.fail(run);
        }
    }

    private void through(Run run, UnaryOperator<List<AccountId>> order, int chunk) {
        ScoreBasis basis = bases.of(run.year());
        List<AccountId> analysts = order.apply(
                scored.of(basis.year(), null).stream().map(Scored::analyst).toList());
        int total = analysts.size();
        boolean goesOn = runs.beat(run, 0, total);
        for (int from = 0; goesOn && from < total; from += chunk) {
            int to = Math.min(from + chunk, total);
            goesOn = transactions.some(run, basis, analysts.subList(from, to), to, total);
        }
        transactions.end(run, basis, analysts);
    }
}
