package eplan.inbox;

import eplan.shared.AccountId;
import eplan.shared.WorkItemId;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Somebody gave these items to another, in the same transaction. @param remark what they said about it, if anything */
public record Assigned(
        Collection<WorkItemId> items,
        AccountId to,
        @Nullable String remark) {}
