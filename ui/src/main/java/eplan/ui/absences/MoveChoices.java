package eplan.ui.absences;

import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Preview;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is to get what instead of the proposed one, as it was chosen so far. */
final class MoveChoices {

    private final Map<WorkItemId, AccountId> items = new HashMap<>();
    private final Map<LaoId, AccountId> laos = new HashMap<>();

    void item(WorkItemId item, AccountId to) {
        items.put(item, to);
    }

    void lao(LaoId lao, AccountId to) {
        laos.put(lao, to);
    }

    /** Everything that they could have goes to one person; anything else as proposed. */
    void all(Preview of, AccountId to) {
        clear();
        of.laos().stream().filter(one -> could(one.candidates(), to)).forEach(one -> laos.put(one.lao(), to));
        of.items().stream().filter(one -> could(one.candidates(), to)).forEach(one -> items.put(one.id(), to));
    }

    /** Forgets what is not possible any more. */
    void keep(Preview now) {
        Map<LaoId, List<Colleague>> forLaos = new HashMap<>();
        now.laos().forEach(one -> forLaos.put(one.lao(), one.candidates()));
        laos.entrySet().removeIf(one -> !could(forLaos.getOrDefault(one.getKey(), List.of()), one.getValue()));
        Map<WorkItemId, List<Colleague>> forItems = new HashMap<>();
        now.items().forEach(one -> forItems.put(one.id(), one.candidates()));
        items.entrySet().removeIf(one -> !could(forItems.getOrDefault(one.getKey(), List.of()), one.getValue()));
    }

    private static boolean could(List<Colleague> candidates, AccountId to) {
        return candidates.stream().anyMatch(one -> one.id().equals(to));
    }

    void clear() {
        items.clear();
        laos.clear();
    }

    Map<WorkItemId, AccountId> items() {
        return Map.copyOf(items);
    }

    Map<LaoId, AccountId> laos() {
        return Map.copyOf(laos);
    }
}
