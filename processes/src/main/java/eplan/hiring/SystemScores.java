package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Headquarters' half of the evaluation: 50 points computed from the cases that an analyst worked (enclosure 4). LAO-months are weighted
 * by when the analyst had the LAO; dates that headquarters moved, outages that they recorded ({@link HqOutages}) and granted extensions
 * count against nobody. Every point opens to the cases behind it. Scores are kept as they were computed at the cut-off day.
 */
public interface SystemScores {

    /**
     * Working days that an analyst has for objecting, the day on which the score is shown not counted: until they are over, or the analyst
     * accepts it, the summary waits, but never beyond its deadline.
     */
    int DAYS_TO_OBJECT = 5;

    /** Working days in which headquarters answer an objection, that on which it came not counted: from then on it is late. */
    int DAYS_TO_ANSWER = 5;

    /**
     * Computes the nation's scores in the background, with progress; HQ process owners. Done anew it gives the same result, whatever the
     * order, and keeps answers to objections. Until all of them are there, and if it fails, everybody reads the former ones.
     *
     * @throws eplan.shared.Refused while it runs, before the year is open, or once a summary of it was sent
     */
    void run(FiscalYear year);

    /** How far the last run is; headquarters. Empty before there was one. */
    Optional<Progress> progress(FiscalYear year);

    /** Scores of a province, or of the nation for headquarters; by province and name. @param province null for the nation */
    List<Score> of(FiscalYear year, @Nullable ProvinceId province);

    /** The analyst's own score; empty before it is computed. */
    Optional<Score> mine(FiscalYear year);

    /** One score with its parts: the analyst's own, those of the province for its officers and head, headquarters. */
    Detail detail(long score);

    /** The cases behind one criterion, those that lose points first; whoever may see the score. */
    List<Case> cases(long score, ScoreCriterion criterion, int offset, int limit);

    /**
     * The analyst objects, once, until the summary is sent.
     *
     * @throws eplan.shared.Refused a second time, without a text, once the analyst accepted these points, or once the summary was sent
     */
    void object(long score, String text);

    /**
     * The analyst accepts the score (ยอมรับคะแนน): the summary needs not wait for an objection. It holds for these points; where they are
     * others after having been computed anew, the analyst may object to them or accept them again.
     *
     * @param points as they were read
     * @throws eplan.shared.StaleForm when there are others by now
     * @throws eplan.shared.Refused a second time, after an objection, or once the summary was sent
     */
    void accept(long score, BigDecimal points);

    /**
     * Headquarters answer, not auditors: the score stays, or gets other points in some criteria, for a reason. With the last answer that the
     * province waits for it has five working days more for its summary, if that is later than when it is due.
     *
     * @param points what becomes of which criterion; empty when the score stays
     * @throws eplan.shared.Refused for points outside a criterion's weight, without an answer, or when it was answered
     */
    void answer(long score, List<Correction> points, String answer);

    /** Objections of the year with their answers as XLSX, those that wait first, the longest before all; headquarters. */
    byte[] objectionsXlsx(FiscalYear year);

    /** How many objections wait; headquarters. */
    long objectionsWaiting();

    /** @param state RUNNING, DONE, FAILED */
    record Progress(
            State state,
            int done,
            int total,
            Instant began,
            @Nullable Instant ended) {}

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * @param points of 50, with corrections
     * @param laoMonths how many LAO-months it rests on, one decimal
     * @param objectUntil the last of the {@link #DAYS_TO_OBJECT}; null for who cannot sign in any more, and where it is not known when the scores were shown
     * @param acceptedAt when the analyst accepted these points; null before
     */
    record Score(
            long id,
            FiscalYear year,
            AccountId analyst,
            String name,
            ProvinceId province,
            String provinceTh,
            String provinceEn,
            BigDecimal points,
            BigDecimal laoMonths,
            @Nullable LocalDate leftOn,
            @Nullable Objection objection,
            @Nullable LocalDate objectUntil,
            @Nullable Instant acceptedAt) {

        /** Until when the analyst, who has neither objected nor accepted, still has days for it; empty otherwise. */
        public Optional<LocalDate> undecidedUntil(LocalDate today) {
            return objection == null && acceptedAt == null
                    ? Optional.ofNullable(objectUntil).filter(last -> !today.isAfter(last))
                    : Optional.empty();
        }
    }

    record Detail(Score score, LocalDate cutOff, List<Part> parts) {}

    /**
     * @param rate percent, two decimals; null when there was nothing to count, which gives full points
     * @param good weighted number of good cases, of {@code all}
     * @param points as computed
     * @param corrected after an answered objection; null when it stays
     * @param most the criterion's weight
     * @param excused cases that do not count because of headquarters' delays, outages or extensions
     */
    record Part(
            ScoreCriterion criterion,
            @Nullable BigDecimal rate,
            BigDecimal good,
            BigDecimal all,
            BigDecimal points,
            @Nullable BigDecimal corrected,
            BigDecimal most,
            int excused) {}

    /** Why a case counts as it does; text key {@code hiring.score.case.<NAME>}. */
    enum Verdict {
        GOOD,
        LOST,
        /** It would be lost, but for a moved date, an outage or an extension. */
        EXCUSED
    }

    /**
     * @param round key and names of the round; null for looks
     * @param weight LAO-months in which it was the analyst's
     * @param due the date in force; @param done when it was done
     * @param looks weeks looked at, of {@code weeks}; for {@link ScoreCriterion#LOOKS} only
     */
    record Case(
            LaoId lao,
            String laoTh,
            @Nullable EntryRoundId entryRound,
            @Nullable String roundKey,
            @Nullable String roundTh,
            @Nullable String roundEn,
            BigDecimal weight,
            Verdict verdict,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            int looks,
            int weeks) {}

    record Objection(
            String text,
            Instant at,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        /** Working days for which it has waited, that on which it came not counted; 0 once it was answered. */
        public int waited(WorkingDays days, LocalDate today) {
            return answer == null ? days.overdue(LocalDate.ofInstant(at, BusinessClock.ZONE), today) : 0;
        }
    }

    record Correction(ScoreCriterion criterion, BigDecimal points) {}
}
