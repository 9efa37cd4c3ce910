package eplan.inbox;

import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open item in somebody's scope, as it is when they act on it.
 *
 * @param asleep until a day that has not passed
 */
record Held(
        WorkItemId id,
        String laoTh,
        String caseNumber,
        Whose whose,
        @Nullable LocalDate asleepUntil,
        @Nullable String wakesOn,
        boolean asleep) {

    String audience() {
        return whose.audience();
    }

    @Nullable
    AccountId analyst() {
        return whose.analyst();
    }

    @Nullable
    AccountId assignee() {
        return whose.assignee();
    }
}
