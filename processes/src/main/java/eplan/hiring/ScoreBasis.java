package eplan.hiring;

import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.ScoreYears.ScoreYear;
import java.time.LocalDate;
import java.util.List;

/**
 * By what the scores of a hiring year are computed.
 *
 * @param cutOff up to which day, inclusive, cases count
 * @param rows the frozen weights and steps
 * @param decision what they decide
 * @param from the first calendar day looked at, {@code to} the last
 * @param workdays the working days between them, ISO
 */
record ScoreBasis(
        ScoreYear year,
        LocalDate cutOff,
        List<ScoreRow> rows,
        ScoreSteps.Decision decision,
        LocalDate from,
        LocalDate to,
        List<String> workdays) {}
