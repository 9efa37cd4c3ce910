package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.EvaluationLines.Evaluated;
import eplan.hiring.HeadcountScores.Halves;
import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * The scores are computed anew, some analysts at a time, after all that anybody looked at was taken off the record. Everybody reads the
 * former run whole or the new one whole.
 */
@EplanTest
@Import(ScoredOffice.class)
class ScoresAnewIT {

    private static final int PIECE = 2;

    @Autowired
    ScoredOffice office;

    @Autowired
    HqOutages outages;

    @Autowired
    HeadcountScores halves;

    @Autowired
    EvaluationLines evaluations;

    @Autowired
    ScoreRuns runs;

    private ThreeAnalysts they;
    private Seen former;

    @BeforeEach
    void open() {
        office.open();
        they = new ThreeAnalysts(office, outages);
        office.compute();
        former = seen();
        office.jdbc.sql("delete from eplan.lao_check where by_name = 'scores'").update();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** What screens, the proposals of headcounts and the summary read. */
    private record Seen(
            List<Detail> details, List<Case> looks, Map<AccountId, Halves> halves, List<Evaluated> evaluated) {}

    private Seen seen() {
        return office.as(Actor.SYSTEM, () -> {
            List<Detail> details = they().map(office::detail).toList();
            List<Case> looks = details.stream()
                    .flatMap(one -> office.scores.cases(one.score().id(), ScoreCriterion.LOOKS, 0, 100).stream())
                    .toList();
            return new Seen(
                    details,
                    looks,
                    halves.of(ScoredOffice.HIRING),
                    evaluations.of(ScoredOffice.HIRING, office.phatthalung));
        });
    }

    private Stream<Actor> they() {
        return Stream.of(they.anong, they.busaba, they.dusit, they.chai);
    }

    /** Theirs come first, so that the first piece has some of them. */
    private UnaryOperator<List<AccountId>> beforeTheSecondPiece(Runnable what) {
        List<AccountId> theirs = they().map(ScoredOffice::account).toList();
        return analysts -> {
            List<AccountId> sorted = new ArrayList<>(analysts);
            sorted.sort(Comparator.comparing(analyst -> !theirs.contains(analyst)));
            return new Pieces(sorted, what);
        };
    }

    /** Something happens between the first and the second piece that is taken of it. */
    private static final class Pieces extends AbstractList<AccountId> {

        private final List<AccountId> all;
        private final Runnable what;
        private int taken;

        Pieces(List<AccountId> all, Runnable what) {
            this.all = all;
            this.what = what;
        }

        @Override
        public AccountId get(int index) {
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public List<AccountId> subList(int from, int to) {
            taken++;
            if (taken == 2) {
                what.run();
            }
            return all.subList(from, to);
        }
    }

    private State state() {
        return runs.last(ScoredOffice.HIRING).map(Progress::state).orElseThrow();
    }

    private void allAreNew() {
        Seen now = seen();
        assertThat(now.details().stream().flatMap(one -> one.parts().stream()))
                .filteredOn(part -> part.criterion() == ScoreCriterion.LOOKS)
                .extracting(Part::good)
                .hasSize(4)
                .allSatisfy(good -> assertThat(good).isEqualByComparingTo(BigDecimal.ZERO));
        assertThat(now.looks()).extracting(Case::looks).containsOnly(0);
        assertThat(now.halves()).isNotEqualTo(former.halves());
        assertThat(now.evaluated()).isNotEqualTo(former.evaluated());
        assertThat(rowsThatNoScoreShows()).isZero();
    }

    private long rowsThatNoScoreShows() {
        return office.jdbc.sql("""
                        select count(*) from eplan.score_case c
                          join eplan.score_run r on r.id = c.run_id and r.fiscal_year = 2602
                         where not exists (select from eplan.system_score s
                                            where s.run_id = c.run_id and s.account_id = c.account_id)""").query(Long.class).single();
    }

    @Test
    void aRunThatFailsInItsSecondPieceLeavesAllPointsAsTheyWere() {
        var failing = beforeTheSecondPiece(() -> {
            throw new IllegalStateException("the second piece fails");
        });
        office.run.compute(ScoredOffice.HIRING, failing, PIECE);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(seen()).isEqualTo(former);
        assertThat(rowsThatNoScoreShows()).isZero();

        office.run.compute(ScoredOffice.HIRING);
        allAreNew();
    }

    @Test
    void aRunThatIsKilledInItsSecondPieceGoesOnAndThenAllAreNew() {
        var killed = beforeTheSecondPiece(() -> {
            throw new IllegalStateException(new SQLException("connection failure", "08006"));
        });
        assertThatThrownBy(() -> office.run.compute(ScoredOffice.HIRING, killed, PIECE))
                .isInstanceOf(IllegalStateException.class);

        var run = runs.running(ScoredOffice.HIRING);
        assertThat(run).isPresent();
        assertThat(rowsThatNoScoreShows()).isPositive();
        assertThat(seen()).isEqualTo(former);

        office.run.compute(ScoredOffice.HIRING);
        assertThat(state()).isEqualTo(State.DONE);
        assertThat(office.jdbc
                        .sql("select distinct run_id from eplan.system_score where fiscal_year = 2602")
                        .query((row, n) -> row.getLong(1))
                        .list())
                .containsExactly(run.orElseThrow().id());
        allAreNew();
    }

    @Test
    void whoReadsBetweenTwoPiecesSeesTheFormerScores() {
        List<Seen> between = new ArrayList<>();
        office.run.compute(ScoredOffice.HIRING, beforeTheSecondPiece(() -> between.add(seen())), PIECE);

        assertThat(between).containsExactly(former);
        allAreNew();
    }

    @Test
    void aRunThatAnotherNodeEndedChangesNothingAnyMore() {
        var ended = beforeTheSecondPiece(
                () -> runs.end(runs.running(ScoredOffice.HIRING).orElseThrow(), State.FAILED));
        office.run.compute(ScoredOffice.HIRING, ended, PIECE);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(seen()).isEqualTo(former);
    }

    @Test
    void whoObjectedAndIsScoredNoMoreKeepsTheScoreWithItsCases() {
        long score = office.score(they.anong).id();
        office.as(they.anong, () -> {
            office.scores.object(score, "ไม่เห็นด้วย");
            return true;
        });
        office.jdbc
                .sql("delete from eplan.portfolio where account_id = ?")
                .param(ScoredOffice.account(they.anong).value())
                .update();
        office.jdbc
                .sql("update eplan.account set enabled = false where id = ?")
                .param(ScoredOffice.account(they.anong).value())
                .update();
        office.run.compute(ScoredOffice.HIRING);

        assertThat(office.detail(they.anong).parts())
                .isEqualTo(former.details().getFirst().parts());
        assertThat(office.as(Actor.SYSTEM, () -> office.scores.cases(score, ScoreCriterion.COMPLETE, 0, 100)))
                .hasSize(4);
    }
}
