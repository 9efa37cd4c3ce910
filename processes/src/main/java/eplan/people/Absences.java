package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may let others stand in for somebody, and who these could be. */
@Component
class Absences {

    private static final List<String> HEADQUARTERS = List.of(Role.HQ_PROCESS_OWNER.name(), Role.HQ_OFFICER.name());

    private final Accounts accounts;
    private final Actors actors;
    private final Access access;

    Absences(Accounts accounts, Actors actors, Access access) {
        this.accounts = accounts;
        this.actors = actors;
        this.access = access;
    }

    /**
     * Somebody whose absence the actor may arrange.
     *
     * @param by the actor
     * @param here may still sign in
     */
    record Absence(AccountView person, Actor by, boolean here) {

        /** @throws Refused when the account is closed: nobody stands in for who has left */
        void mustBeHere() {
            if (!here) {
                throw new Refused("refused.substitute.left", person.displayName());
            }
        }
    }

    /** Their own, or that of somebody for whose office they decide; nobody stands in for LAO staff and auditors. */
    Absence of(AccountId id) {
        Actor actor = actors.current();
        if (actor.standsFor() != null) {
            throw new AccessDeniedException("who acts for somebody does not arrange who else does");
        }
        Account account = accounts.findById(id.value())
                .filter(one -> SubstitutionRules.mayBeStoodInFor(one.view().role()))
                .orElseThrow(() -> new NotFound("account " + id));
        AccountView person = account.view();
        return new Absence(person, id.equals(actor.account()) ? actor : decider(person), account.enabled());
    }

    private Actor decider(AccountView person) {
        ProvinceId province = person.province();
        return province == null ? access.processOwner() : access.decideFor(province);
    }

    /** Those of the person's office who may sign in, the person too, by name. */
    List<AccountView> colleagues(AccountView person) {
        ProvinceId province = person.province();
        List<Account> found = province == null
                ? accounts.findByRoleInAndEnabledTrue(HEADQUARTERS)
                : accounts.findByProvinceIdAndEnabledTrue(province.value());
        return found.stream().map(Account::view).toList();
    }

    List<AccountView> candidates(AccountView person) {
        return colleagues(person).stream()
                .filter(one -> !one.id().equals(person.id()) && SubstitutionRules.fits(one.role(), person.role()))
                .toList();
    }
}
