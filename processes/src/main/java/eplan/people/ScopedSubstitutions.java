package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ScopedSubstitutions implements Substitutions {

    private final Access access;
    private final Actors actors;
    private final Absences absences;
    private final SubstitutionChanges changes;
    private final SubstitutionTable table;
    private final StandingIn standing;

    ScopedSubstitutions(
            Access access,
            Actors actors,
            Absences absences,
            SubstitutionChanges changes,
            SubstitutionTable table,
            StandingIn standing) {
        this.access = access;
        this.actors = actors;
        this.absences = absences;
        this.changes = changes;
        this.table = table;
        this.standing = standing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> of(ProvinceId province) {
        access.seeProvince(province);
        return table.of(province);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> ofHeadquarters() {
        access.seeNation();
        return table.of(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> mine() {
        AccountId me = actors.current().account();
        return me == null ? List.of() : table.with(me);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Substitution> with(AccountId person) {
        return table.with(absences.of(person).person().id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountView> candidates(AccountId absent) {
        return absences.candidates(absences.of(absent).person());
    }

    @Override
    @Transactional
    public void arrange(AccountId absent, List<Stand> stands, String reason) {
        changes.arrange(absent, stands, reason);
    }

    @Override
    @Transactional
    public void end(long id, String reason) {
        changes.end(id, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InHand> inHand() {
        AccountId me = actors.current().account();
        return me == null ? List.of() : standing.inHand(me);
    }

    /** In no transaction of its own: the work has its. */
    @Override
    public <T> T actingFor(AccountId absent, Supplier<T> work) {
        Actor me = actors.current();
        StandsFor already = me.standsFor();
        if (already != null && already.account().equals(absent)) {
            return work.get();
        }
        AccountId account = me.account();
        if (account == null || already != null) {
            throw new AccessDeniedException("does not act for somebody else");
        }
        Optional<Actor> acting = standing.acting(account, me.name(), absent);
        if (acting.isEmpty()) {
            throw notStandingIn(account, absent);
        }
        return actors.as(acting.get(), work);
    }

    private RuntimeException notStandingIn(AccountId me, AccountId absent) {
        return standing.everStood(me, absent)
                ? new Refused("refused.substitute.over")
                : new NotFound("substitution of " + absent);
    }
}
