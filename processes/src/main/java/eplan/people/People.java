package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who the others are. Headquarters sees everybody; a province sees headquarters, its own people and its LAOs' staff; LAO
 * staff see headquarters, their province's people and their own LAO's staff.
 */
public interface People {

    /** @throws eplan.shared.NotFound when there is no such account in the actor's scope */
    AccountView account(AccountId id);

    /** Display names of those that exist in the actor's scope; the others are left out. */
    Map<AccountId, String> names(Collection<AccountId> ids);

    /**
     * The province's own people who may sign in (analysts, officers, heads), by name.
     *
     * @throws eplan.shared.NotFound when the province lies outside the actor's scope
     */
    List<AccountView> colleagues(ProvinceId province);

    /** Headquarters' people who may sign in and act, by name: no auditors. For anybody signed in. */
    List<AccountView> headquarters();
}
