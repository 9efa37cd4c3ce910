package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ProvinceEvaluations.Criterion;
import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores.Progress;
import eplan.hiring.SystemScores.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Weights, steps and criteria of a hiring year: set by headquarters until the year is opened, frozen then. */
@EplanTest
@Import(ScoredOffice.class)
class ScoreRulesIT {

    @Autowired
    ScoredOffice office;

    @Autowired
    ScoreRules rules;

    @Autowired
    ProvinceEvaluations evaluations;

    @BeforeEach
    void open() {
        office.open();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Rules rules() {
        return office.as(office.hq(), () -> rules.of(ScoredOffice.HIRING));
    }

    private void set(Actor by, int seen, List<ScoreRow> rows) {
        office.as(by, () -> {
            rules.set(ScoredOffice.HIRING, seen, rows, "ปรับเกณฑ์");
            return true;
        });
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    /** As shipped, but one look in two is enough for every point of it. */
    private static List<ScoreRow> gentler() {
        List<ScoreRow> rows = new ArrayList<>(ShippedScoreRows.ALL);
        rows.removeIf(
                row -> row.criterion() == ScoreCriterion.LOOKS && row.from().signum() > 0);
        rows.add(new ScoreRow(ScoreCriterion.LOOKS, new BigDecimal("50.00"), new BigDecimal("5.00")));
        return rows;
    }

    @Test
    void aYearWithoutATableHasTheShippedOne() {
        assertThat(rules().version()).isZero();
        assertThat(rules().rows()).containsExactlyInAnyOrderElementsOf(ShippedScoreRows.ALL);
        assertThat(rules().frozen()).isFalse();
    }

    @Test
    void processOwnersSetTheYearsTable() {
        set(office.hq(), 0, gentler());

        assertThat(rules().version()).isEqualTo(1);
        assertThat(rules().rows()).containsExactlyInAnyOrderElementsOf(gentler());
        assertThat(rules().reason()).isEqualTo("ปรับเกณฑ์");
        assertThatThrownBy(() -> set(office.hq(), 0, ShippedScoreRows.ALL)).isInstanceOf(StaleForm.class);
        assertThatThrownBy(() -> set(office.person(Role.HQ_OFFICER, null), 1, ShippedScoreRows.ALL))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesADecisionWithAGap() {
        List<ScoreRow> rows = new ArrayList<>(gentler());
        rows.removeIf(
                row -> row.criterion() == ScoreCriterion.LOOKS && row.from().signum() == 0);
        refuses("refused.scores.problems", () -> set(office.hq(), 0, rows));
        assertThat(rules().version()).isZero();
    }

    @Test
    void theTableIsFrozenWhenTheYearIsOpened() {
        set(office.hq(), 0, gentler());
        office.freeze(ScoredOffice.HIRING, ScoredOffice.CUT_OFF);

        assertThat(rules().frozen()).isTrue();
        assertThat(rules().version()).isEqualTo(1);
        refuses("refused.scores.frozen", () -> set(office.hq(), 1, ShippedScoreRows.ALL));
        List<Criterion> one = List.of(new Criterion(1, "ผลงาน", "Results", 50));
        refuses(
                "refused.scores.frozen",
                () -> office.as(office.hq(), () -> {
                    evaluations.criteria(ScoredOffice.HIRING, one, "ปรับเกณฑ์");
                    return true;
                }));
    }

    @Test
    void openingTheYearAsksForTheScoresOnce() {
        refuses("refused.scores.notOpen", this::run);
        office.freeze(ScoredOffice.HIRING, ScoredOffice.CUT_OFF);
        assertThat(progress().state()).isEqualTo(State.RUNNING);
        refuses("refused.scores.running", this::run);
        office.run.compute(ScoredOffice.HIRING);
        assertThat(progress().state()).isEqualTo(State.DONE);
        assertThat(progress().done()).isEqualTo(progress().total());
        run();
        assertThat(progress().state()).isEqualTo(State.RUNNING);
    }

    private void run() {
        office.as(office.hq(), () -> {
            office.scores.run(ScoredOffice.HIRING);
            return true;
        });
    }

    private Progress progress() {
        return office.as(office.hq(), () -> office.scores.progress(ScoredOffice.HIRING))
                .orElseThrow();
    }
}
