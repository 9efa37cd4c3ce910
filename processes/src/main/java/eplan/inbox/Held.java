package eplan.inbox;

import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open item in somebody's scope, as it is when they act on it.
 *
 * @param audience at whose level it is
 * @param analyst whose LAO it is; null when nobody's, or of no analyst
 * @param asleep until a day that has not passed
 */
record Held(
        WorkItemId id,
        String laoTh,
        String caseNumber,
        String audience,
        @Nullable AccountId analyst,
        @Nullable AccountId assignee,
        @Nullable LocalDate asleepUntil,
        @Nullable String wakesOn,
        boolean asleep) {}
