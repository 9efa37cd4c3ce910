package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.ScoreAnswered;
import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Objections to scores and what came of them, or that they are accepted; within the caller's transaction; callers ask for the right and hold the year. */
@Component
class ScoreObjections {

    private final ScoreObjectionTable table;
    private final ScoreReading reading;
    private final HiringCases cases;
    private final HiringLog log;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    ScoreObjections(
            ScoreObjectionTable table,
            ScoreReading reading,
            HiringCases cases,
            HiringLog log,
            Audit audit,
            ApplicationEventPublisher events) {
        this.table = table;
        this.reading = reading;
        this.cases = cases;
        this.log = log;
        this.audit = audit;
        this.events = events;
    }

    void object(Score score, String text, Actor by) {
        if (score.objection() != null) {
            throw new Refused("refused.objection.again");
        }
        if (score.acceptedAt() != null) {
            throw new Refused("refused.objection.accepted");
        }
        table.add(score.id(), text, by);
        say(score, HiringEventType.OBJECTED);
        audit.record(
                "score.objected", "score:" + score.id(), text, score.points().toPlainString());
    }

    /** @param points as they were read */
    void accept(Score score, BigDecimal points, Actor by) {
        if (score.objection() != null) {
            throw new Refused("refused.acceptance.objected");
        }
        if (score.acceptedAt() != null) {
            throw new Refused("refused.acceptance.again");
        }
        if (score.points().compareTo(points) != 0) {
            throw new StaleForm("score " + score.id());
        }
        table.accept(score.id(), points, by);
        say(score, HiringEventType.SCORE_ACCEPTED);
        audit.record("score.accepted", "score:" + score.id(), null, points.toPlainString());
    }

    void answer(Score score, List<Correction> points, String answer, Actor by) {
        Objection objection = score.objection();
        if (objection == null) {
            throw new Refused("refused.objection.none");
        }
        if (objection.answer() != null) {
            throw new Refused("refused.objection.answered", String.valueOf(objection.answeredBy()));
        }
        List<Part> parts = reading.parts(score.id());
        CorrectionRules.check(parts, points);
        table.answer(score.id(), answer, by);
        table.correct(score.id(), points);
        say(score, HiringEventType.OBJECTION_ANSWERED);
        audit.record("score.answered", "score:" + score.id(), answer, points.toString());
        events.publishEvent(new ScoreAnswered(score.id(), score.analyst()));
    }

    private void say(Score score, HiringEventType what) {
        cases.find(score.year(), score.province()).ifPresent(one -> log.ofYear(one.id(), what, score.name(), null));
    }
}
