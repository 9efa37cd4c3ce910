package eplan.hiring;

import eplan.hiring.SystemScores.Correction;
import eplan.hiring.SystemScores.Score;
import eplan.people.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Headquarters' answers to objections, with the time that the province has afterwards; callers ask for the right. The timers of its step
 * follow, so an answer that loses against a job is tried again.
 */
@Component
class ScoreAnswers {

    private final ScoreDesk desk;
    private final ScoreReading reading;
    private final ScoreObjections objections;
    private final AnswerTime time;
    private final HiringTransactions transactions;

    ScoreAnswers(
            ScoreDesk desk,
            ScoreReading reading,
            ScoreObjections objections,
            AnswerTime time,
            HiringTransactions transactions) {
        this.desk = desk;
        this.reading = reading;
        this.objections = objections;
        this.time = time;
        this.transactions = transactions;
    }

    void answer(long score, List<Correction> points, String answer, Actor by) {
        transactions.retrying(() -> {
            desk.hold(reading.one(score).year());
            Score held = reading.one(score);
            objections.answer(held, points, answer, by);
            time.give(held.year(), held.province());
        });
    }
}
