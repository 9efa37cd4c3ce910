package eplan.inbox;

import eplan.people.AccountView;
import eplan.people.Actor;
import eplan.people.People;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may be given an item: people of the actor's own office, at the item's level. */
@Component
class MayHold {

    private static final Map<String, Set<Role>> BY_AUDIENCE = Map.of(
            "ANALYST", Set.of(Role.ANALYST),
            "OFFICER", Set.of(Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD),
            "HEAD", Set.of(Role.PROVINCIAL_HEAD),
            "HQ", Set.of(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER));

    private final People people;

    MayHold(People people) {
        this.people = people;
    }

    /** At its level, and an analyst only for their own LAOs and nobody's: the others they could not even see. */
    static boolean fits(AccountView holder, Held item) {
        return BY_AUDIENCE.getOrDefault(item.audience(), Set.of()).contains(holder.role())
                && (holder.role() != Role.ANALYST
                        || item.analyst() == null
                        || item.analyst().equals(holder.id()));
    }

    private List<AccountView> colleagues(Actor actor) {
        ProvinceId province = actor.province();
        return province == null ? people.headquarters() : people.colleagues(province);
    }

    /** @throws NotFound when nobody of the actor's office has the account, or it is closed */
    AccountView colleague(Actor actor, AccountId id) {
        return colleagues(actor).stream()
                .filter(colleague -> colleague.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("colleague " + id));
    }

    /** Colleagues who fit all of these items; nobody where there is none. */
    List<AccountView> all(Actor actor, List<Held> items) {
        return colleagues(actor).stream()
                .filter(colleague -> !items.isEmpty() && items.stream().allMatch(item -> fits(colleague, item)))
                .toList();
    }

    Map<AccountId, String> names(Collection<AccountId> ids) {
        return ids.isEmpty() ? Map.of() : people.names(ids);
    }
}
