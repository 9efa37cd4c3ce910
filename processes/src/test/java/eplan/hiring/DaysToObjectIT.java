package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.shared.StaleForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Scores are shown on Tuesday 16 July; anong and busaba have until Tuesday 23 July to object to theirs. Both are evaluated. */
class DaysToObjectIT extends EvaluationFixture {

    private static final LocalDate LAST = LocalDate.of(2058, 7, 23);
    private static final LocalDate DUE = LocalDate.of(2058, 9, 15);
    private static final String UNDECIDED = "refused.evaluation.undecided";

    @BeforeEach
    void bothAreEvaluated() {
        analystsWork();
        office.compute();
        phatthalung.stepOpens(runtime);
        evaluateBoth();
    }

    private List<Undecided> undecided() {
        return office.as(phatthalung.officer, () -> evaluations.undecided(ScoredOffice.HIRING, office.phatthalung));
    }

    private void object(Actor analyst) {
        long score = office.score(analyst).id();
        office.as(analyst, () -> {
            office.scores.object(score, "ไม่เห็นด้วย");
            return true;
        });
    }

    private void answer(Actor analyst) {
        long score = office.score(analyst).id();
        office.as(office.hq(), () -> {
            office.scores.answer(score, List.of(), "ตรวจแล้ว");
            return true;
        });
    }

    private void accept(Actor by, long score, BigDecimal points) {
        office.as(by, () -> {
            office.scores.accept(score, points);
            return true;
        });
    }

    @Test
    void theSummaryWaitsUntilTheFifthWorkingDayAfterTheScoresWereShownIsOver() {
        assertThat(undecided())
                .as("who left has no say any more")
                .containsExactly(new Undecided("scores.anong", LAST), new Undecided("scores.busaba", LAST));
        refuses(UNDECIDED, phatthalung::send);
        office.clock.set(LAST);
        refuses(UNDECIDED, phatthalung::send);

        office.clock.set(LAST.plusDays(1));
        assertThat(undecided()).isEmpty();
        phatthalung.send();
        assertThat(phatthalung.stepState()).isEqualTo("DONE");
    }

    @Test
    void itIsSentAtOnceWhenEverybodyAccepts() {
        office.accept(they.anong);
        refuses(UNDECIDED, phatthalung::send);
        assertThat(undecided()).extracting(Undecided::name).containsExactly("scores.busaba");

        office.accept(they.busaba);
        phatthalung.send();
        assertThat(phatthalung.sheet().sentOn()).isEqualTo(ScoredOffice.TODAY);
        assertThat(phatthalung.history()).contains("SCORE_ACCEPTED");
    }

    @Test
    void anObjectionIsAWordTooAndWaitsForItsAnswerOnly() {
        office.accept(they.busaba);
        object(they.anong);
        refuses("refused.evaluation.objection", phatthalung::send);
        answer(they.anong);
        phatthalung.send();
        assertThat(phatthalung.stepState()).isEqualTo("DONE");
    }

    @Test
    void onTheDayOnWhichItIsDueTheSummaryWaitsForNobodysDays() {
        office.clock.set(DUE.minusDays(1));
        office.run.compute(ScoredOffice.HIRING);
        refuses(UNDECIDED, phatthalung::send);
        office.clock.set(DUE);
        assertThat(undecided()).isEmpty();
        phatthalung.send();
        assertThat(phatthalung.sheet().sentOn()).isEqualTo(DUE);
    }

    @Test
    void onTheDayOnWhichItIsDueAnObjectionIsStillToBeAnswered() {
        object(they.anong);
        office.clock.set(DUE);
        refuses("refused.evaluation.objection", phatthalung::send);
    }

    @Test
    void scoresThatAreComputedAnewHaveTheirDaysAnew() {
        office.accept(they.busaba);
        office.clock.set(LAST.plusDays(1));
        office.run.compute(ScoredOffice.HIRING);
        assertThat(undecided())
                .as("busaba's points are the same")
                .containsExactly(new Undecided("scores.anong", LocalDate.of(2058, 7, 31)));
    }

    @Test
    void whatWasAcceptedAreThesePointsAndNoOthers() {
        office.accept(they.anong);
        office.jdbc
                .sql("update eplan.system_score set points = points - 1 where id = ?")
                .param(office.score(they.anong).id())
                .update();

        assertThat(office.score(they.anong).acceptedAt()).isNull();
        assertThat(undecided()).extracting(Undecided::name).contains("scores.anong");
        office.accept(they.anong);
        assertThat(undecided()).extracting(Undecided::name).doesNotContain("scores.anong");
    }

    @Test
    void oneAcceptsWhatOneReadAndOnce() {
        long score = office.score(they.anong).id();
        assertThatThrownBy(() -> accept(they.anong, score, new BigDecimal("50")))
                .isInstanceOf(StaleForm.class);
        office.accept(they.anong);
        refuses("refused.acceptance.again", () -> office.accept(they.anong));
        refuses("refused.objection.accepted", () -> object(they.anong));

        object(they.busaba);
        refuses("refused.acceptance.objected", () -> office.accept(they.busaba));
    }

    @Test
    void acceptingIsInTheAudit() {
        office.accept(they.anong);
        assertThat(office.jdbc
                        .sql("select count(*) from eplan.audit_entry where action = 'score.accepted' and subject = ?")
                        .param("score:" + office.score(they.anong).id())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void nobodyAcceptsForAnybodyElse() {
        long score = office.score(they.anong).id();
        BigDecimal points = office.score(they.anong).points();
        Actor head = office.person(Role.PROVINCIAL_HEAD, office.phatthalung);
        assertThatThrownBy(() -> accept(they.busaba, score, points)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accept(head, score, points)).isInstanceOf(AccessDeniedException.class);
    }
}
