package eplan.bench;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.SystemScores.Verdict;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One LAO's round, judged by itself: the formulas of docs/analyst-scores.md, written once more and in Java. */
record ScoresBenchCase(
        long round,
        String state,
        LocalDate completedOn,
        LocalDate completedDue,
        LocalDate endedOn,
        LocalDate dueNow,
        LocalDate firstDue,
        LocalDate dueBefore,
        LocalDate opensOn,
        boolean ofAnalyst,
        String key,
        String[] items,
        int dataYear,
        ScoresBenchHistory history) {

    private static final int DAYS_TO_ANSWER = 5;

    /**
     * What else is known of it.
     *
     * @param failing a check of what was recorded failed at the end of the cut-off day
     * @param typed an analyst entered something for the LAO
     */
    record Facts(boolean failing, boolean typed) {}

    /** An item that an analyst declared complete. @param cameBack before anybody declared it complete again */
    record Typed(LocalDate day, boolean cameBack) {}

    static ScoresBenchCase of(ResultSet row, ScoresBenchHistory history) throws SQLException {
        return new ScoresBenchCase(
                row.getLong("round_id"),
                row.getString("state"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("completed_due", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("due_now", LocalDate.class),
                row.getObject("first_due", LocalDate.class),
                row.getObject("due_before", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getString("responsible").equals("ANALYST"),
                row.getString("key"),
                (String[]) row.getArray("items").getArray(),
                row.getInt("data_year"),
                history);
    }

    private boolean done(LocalDate cutOff) {
        return doneOn(cutOff) != null;
    }

    /** Null for what was not complete at the end of the cut-off day. */
    private LocalDate doneOn(LocalDate cutOff) {
        boolean sent = state.equals("ACCEPTED") || state.equals("VERIFYING");
        return sent && completedOn != null && !completedOn.isAfter(cutOff)
                ? completedOn
                : history.stoodDone().orElse(null);
    }

    private boolean accepted(LocalDate cutOff) {
        return state.equals("ACCEPTED") && !completedOn.isAfter(cutOff) && !endedOn.isAfter(cutOff);
    }

    boolean counts(LocalDate cutOff) {
        return done(cutOff) || !firstOf(dueNow, firstDue).isAfter(cutOff);
    }

    LocalDate due(LocalDate cutOff) {
        return done(cutOff) && completedDue != null ? completedDue : dueNow;
    }

    /** Analysts type it: it is theirs, or one has entered something for the LAO. */
    boolean typedByAnalysts(Facts facts) {
        return ofAnalyst || facts.typed();
    }

    /** @param typed by the analyst; @param charged the analyst had it when it was asked for; @param off working days on which e-Plan was down */
    Map<ScoreCriterion, Verdict> verdicts(
            LocalDate cutOff,
            Facts facts,
            List<Typed> typed,
            boolean charged,
            Collection<LocalDate> off,
            WorkingDays days) {
        LocalDate done = doneOn(cutOff);
        LocalDate latest = lastOf(dueNow, firstDue, dueBefore, done == null ? null : completedDue);
        long lost = off.stream()
                .filter(day -> !day.isBefore(opensOn) && !day.isAfter(latest))
                .count();
        LocalDate by = lost == 0 ? latest : days.plus(latest, (int) lost);
        Map<ScoreCriterion, Verdict> verdicts = new EnumMap<>(ScoreCriterion.class);
        if (done == null) {
            verdicts.put(ScoreCriterion.COMPLETE, by.isAfter(cutOff) ? Verdict.EXCUSED : Verdict.LOST);
        } else {
            if (!firstOf(dueNow, firstDue).isAfter(cutOff)) {
                verdicts.put(ScoreCriterion.COMPLETE, Verdict.GOOD);
            }
            verdicts.put(ScoreCriterion.ON_TIME, inTime(cutOff, done, firstDue, by));
        }
        if (charged) {
            LocalDate asked = history.asked().orElseThrow();
            LocalDate until = days.plus(asked, DAYS_TO_ANSWER);
            LocalDate entered = Stream.of(done, history.firstDone(asked).orElse(null))
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            verdicts.put(ScoreCriterion.ON_BEHALF, inTime(cutOff, entered, lastOf(firstDue, until), lastOf(by, until)));
        }
        if (accepted(cutOff)) {
            verdicts.put(ScoreCriterion.CHECKS_PASSED, facts.failing() ? Verdict.LOST : Verdict.GOOD);
        }
        if (!typed.isEmpty() && (done != null || history.sentBack())) {
            boolean cameBack = typed.stream().anyMatch(Typed::cameBack);
            verdicts.put(ScoreCriterion.NOT_RETURNED, cameBack ? Verdict.LOST : Verdict.GOOD);
        }
        return verdicts;
    }

    /** Null where nothing can be said yet. */
    private static Verdict inTime(LocalDate cutOff, LocalDate done, LocalDate plain, LocalDate late) {
        if (done != null) {
            if (!done.isAfter(plain)) {
                return Verdict.GOOD;
            }
            return done.isAfter(late) ? Verdict.LOST : Verdict.EXCUSED;
        }
        if (!late.isAfter(cutOff)) {
            return Verdict.LOST;
        }
        return plain.isAfter(cutOff) ? null : Verdict.EXCUSED;
    }

    private static LocalDate firstOf(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate lastOf(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
