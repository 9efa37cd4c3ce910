package eplan.hiring;

import eplan.audit.Audit;
import eplan.hiring.HiringEvents.ScoreAnswered;
import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.people.Actor;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Objections to scores and what came of them, within the caller's transaction; callers ask for the right and hold the year. */
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
        table.add(score.id(), text, by);
        say(score, HiringEventType.OBJECTED);
        audit.record(
                "score.objected", "score:" + score.id(), text, score.points().toPlainString());
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
