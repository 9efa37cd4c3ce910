package eplan.hiring;

import eplan.hiring.ScoreYears.ScoreYear;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SystemScoresService implements SystemScores {

    private static final int MOST_CASES = 500;
    private static final int LONGEST = 4000;

    private final ScoreDesk desk;
    private final ScoreReading reading;
    private final ScoreObjections objections;
    private final ScoreAnswers answers;
    private final ObjectionSheet sheet;
    private final ScoreAccess scores;
    private final HiringAccess access;

    SystemScoresService(
            ScoreDesk desk,
            ScoreReading reading,
            ScoreObjections objections,
            ScoreAnswers answers,
            ObjectionSheet sheet,
            ScoreAccess scores,
            HiringAccess access) {
        this.desk = desk;
        this.reading = reading;
        this.objections = objections;
        this.answers = answers;
        this.sheet = sheet;
        this.scores = scores;
        this.access = access;
    }

    @Override
    @Transactional
    public void run(FiscalYear year) {
        Actor by = access.processOwner();
        desk.begin(year, by);
    }

    @Override
    public Optional<Progress> progress(FiscalYear year) {
        access.seeNation();
        return desk.progress(year);
    }

    @Override
    public List<Score> of(FiscalYear year, @Nullable ProvinceId province) {
        if (province == null) {
            access.seeNation();
        } else {
            access.see(province);
        }
        return reading.of(year, province);
    }

    @Override
    public Optional<Score> mine(FiscalYear year) {
        return scores.analyst().flatMap(analyst -> reading.of(year, analyst));
    }

    /** A run may end between one look and the next. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Detail detail(long score) {
        Score found = seen(score);
        return new Detail(found, desk.cutOff(found.year()), reading.parts(score));
    }

    @Override
    public List<Case> cases(long score, ScoreCriterion criterion, int offset, int limit) {
        LocalDate cutOff = desk.cutOff(seen(score).year());
        return reading.cases(score, criterion, cutOff, Math.max(offset, 0), Math.clamp(limit, 1, MOST_CASES));
    }

    private Score seen(long score) {
        scores.takesPart();
        Score found = reading.one(score);
        scores.seeScore(found.analyst(), found.province());
        return found;
    }

    @Override
    @Transactional
    public void object(long score, String text) {
        scores.takesPart();
        Score found = reading.one(score);
        Actor by = scores.themselves(found.analyst());
        String said = Reason.given(text, "refused.objection.text", LONGEST, "refused.objection.long");
        hold(found, "refused.objection.sent");
        objections.object(reading.one(score), said, by);
    }

    @Override
    @Transactional
    public void accept(long score, BigDecimal points) {
        scores.takesPart();
        Score found = reading.one(score);
        Actor by = scores.themselves(found.analyst());
        hold(found, "refused.acceptance.sent");
        objections.accept(reading.one(score), points, by);
    }

    /** Whoever held the year before may have objected or accepted, or sent the summary. */
    private void hold(Score score, String refusal) {
        ScoreYear year = desk.hold(score.year());
        desk.sent(year, score.province()).ifPresent(day -> {
            throw new Refused(refusal, day);
        });
    }

    /** Each try has a transaction of its own, unless the caller has one. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public void answer(long score, List<Correction> points, String answer) {
        Actor by = access.headquarters();
        String said = Reason.given(answer, "refused.objection.answer", LONGEST, "refused.objection.long");
        answers.answer(score, points, said, by);
    }

    @Override
    public byte[] objectionsXlsx(FiscalYear year) {
        access.seeNation();
        return sheet.xlsx(year, reading.of(year, (ProvinceId) null));
    }

    @Override
    public long objectionsWaiting() {
        access.seeNation();
        return desk.objectionsWaiting();
    }
}
