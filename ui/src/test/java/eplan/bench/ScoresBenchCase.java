package eplan.bench;

import eplan.hiring.ScoreCriterion;
import eplan.hiring.SystemScores.Verdict;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** One LAO's round, judged by itself: the formulas of docs/analyst-scores.md, written once more and in Java. */
record ScoresBenchCase(
        long round,
        String state,
        boolean behalf,
        boolean returned,
        LocalDate completedOn,
        LocalDate completedDue,
        LocalDate dueNow,
        LocalDate firstDue,
        LocalDate opensOn,
        boolean ofAnalyst,
        String key,
        String[] items,
        int dataYear) {

    private static final int DAYS_TO_ANSWER = 5;

    /**
     * What else is known of it.
     *
     * @param failing a check of what was recorded fails
     * @param typed the analyst entered something for the LAO
     * @param askedOn when the analyst was last asked to; null for never
     */
    record Facts(boolean failing, boolean typed, LocalDate askedOn) {}

    static ScoresBenchCase of(ResultSet row) throws SQLException {
        return new ScoresBenchCase(
                row.getLong("round_id"),
                row.getString("state"),
                row.getBoolean("behalf"),
                row.getBoolean("ever_returned"),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("completed_due", LocalDate.class),
                row.getObject("due_now", LocalDate.class),
                row.getObject("first_due", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getString("responsible").equals("ANALYST"),
                row.getString("key"),
                (String[]) row.getArray("items").getArray(),
                row.getInt("data_year"));
    }

    private boolean done(LocalDate cutOff) {
        boolean sent = state.equals("ACCEPTED") || state.equals("VERIFYING");
        return sent && completedOn != null && !completedOn.isAfter(cutOff);
    }

    boolean counts(LocalDate cutOff) {
        return done(cutOff) || !firstOf(dueNow, firstDue).isAfter(cutOff);
    }

    LocalDate due(LocalDate cutOff) {
        return done(cutOff) && completedDue != null ? completedDue : dueNow;
    }

    /** @param off working days on which the LAO could not use e-Plan */
    Map<ScoreCriterion, Verdict> verdicts(LocalDate cutOff, Facts facts, Collection<LocalDate> off, WorkingDays days) {
        boolean done = done(cutOff);
        LocalDate latest = lastOf(dueNow, firstDue, done ? completedDue : null);
        long lost = off.stream()
                .filter(day -> !day.isBefore(opensOn) && !day.isAfter(latest))
                .count();
        LocalDate by = lost == 0 ? latest : days.plus(latest, (int) lost);
        Map<ScoreCriterion, Verdict> verdicts = new EnumMap<>(ScoreCriterion.class);
        if (!done) {
            verdicts.put(ScoreCriterion.COMPLETE, by.isAfter(cutOff) ? Verdict.EXCUSED : Verdict.LOST);
        } else if (!firstOf(dueNow, firstDue).isAfter(cutOff)) {
            verdicts.put(ScoreCriterion.COMPLETE, Verdict.GOOD);
        }
        if (done) {
            verdicts.put(ScoreCriterion.ON_TIME, inTime(cutOff, firstDue, by));
        }
        if (behalf) {
            LocalDate asked = facts.askedOn() == null ? null : days.plus(facts.askedOn(), DAYS_TO_ANSWER);
            verdicts.put(ScoreCriterion.ON_BEHALF, inTime(cutOff, lastOf(firstDue, asked), lastOf(by, asked)));
        }
        if (done && state.equals("ACCEPTED")) {
            verdicts.put(ScoreCriterion.CHECKS_PASSED, facts.failing() ? Verdict.LOST : Verdict.GOOD);
        }
        if ((ofAnalyst || facts.typed()) && (done || state.equals("RETURNED"))) {
            verdicts.put(ScoreCriterion.NOT_RETURNED, returned ? Verdict.LOST : Verdict.GOOD);
        }
        return verdicts;
    }

    /** Null where nothing can be said yet. */
    private Verdict inTime(LocalDate cutOff, LocalDate plain, LocalDate late) {
        if (done(cutOff)) {
            if (!completedOn.isAfter(plain)) {
                return Verdict.GOOD;
            }
            return completedOn.isAfter(late) ? Verdict.LOST : Verdict.EXCUSED;
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
