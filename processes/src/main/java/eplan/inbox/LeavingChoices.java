package eplan.inbox;

import eplan.inbox.Leaving.Colleague;
import eplan.people.AccountView;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.WorkItemId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whom somebody chose instead of the proposed ones. */
record LeavingChoices(Map<WorkItemId, AccountId> items, Map<LaoId, AccountId> laos) {

    static final LeavingChoices NONE = new LeavingChoices(Map.of(), Map.of());

    /** @throws NotFound when something that was chosen for is not the leaver's */
    void mustBeAmong(LeavingHeld held) {
        Set<WorkItemId> items = held.work().stream().map(LeavingHeld.Work::id).collect(Collectors.toSet());
        Set<LaoId> laos = held.laos().stream().map(LeavingHeld.Lao::id).collect(Collectors.toSet());
        this.items.keySet().stream()
                .filter(id -> !items.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new NotFound(
                            "item " + id + " of account " + held.leaver().id());
                });
        this.laos.keySet().stream().filter(id -> !laos.contains(id)).findFirst().ifPresent(id -> {
            throw new NotFound("lao " + id + " of account " + held.leaver().id());
        });
    }

    /**
     * @param chosen null for the proposed one
     * @param of what it is about, in words
     */
    static @Nullable Colleague holder(
            LeavingHeld held,
            @Nullable AccountId chosen,
            @Nullable Colleague proposed,
            List<Colleague> candidates,
            String of) {
        if (chosen == null || (proposed != null && proposed.id().equals(chosen))) {
            return proposed;
        }
        AccountView other = held.others().stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague " + chosen));
        return candidates.stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.leaving.not-for-them", other.displayName(), of));
    }
}
