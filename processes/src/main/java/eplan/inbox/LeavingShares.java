package eplan.inbox;

import eplan.people.AccountView;
import eplan.shared.AccountId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives one thing after another to whoever has the least; among equals to the first by name. */
final class LeavingShares {

    private final Map<AccountId, Integer> has;

    LeavingShares(Map<AccountId, Integer> has) {
        this.has = new HashMap<>(has);
    }

    /** @return null when there is nobody */
    @Nullable
    AccountView give(List<AccountView> candidates) {
        AccountView least = candidates.stream()
                .min(Comparator.comparingInt(one -> has.getOrDefault(one.id(), 0)))
                .orElse(null);
        if (least != null) {
            has.merge(least.id(), 1, Integer::sum);
        }
        return least;
    }
}
