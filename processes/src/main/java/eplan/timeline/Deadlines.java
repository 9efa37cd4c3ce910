package eplan.timeline;

import eplan.shared.LaoId;
import eplan.shared.RoundId;

/**
 * The one truth about due dates ({@code design/workflows.md} "Deadlines"). Set-based readers join the SQL function
 * {@code eplan.effective_deadline(round_id, lao_id, day)}, which returns one row (due_on, lock_on, source).
 */
public interface Deadlines {

    /** The deadline in force today. */
    Deadline of(RoundId round, LaoId lao);

    /** The same, read {@code FOR SHARE}: no watch is armed from a date that has just gone. Needs a transaction. */
    Deadline forArming(RoundId round, LaoId lao);
}
