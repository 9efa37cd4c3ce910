package eplan.ui.testing;

import eplan.people.AccountView;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.util.List;

/** Nobody is away, and nothing is arranged here; fakes say what is otherwise. */
public abstract class NoSubstitutions implements Substitutions {

    @Override
    public List<InHand> inHand() {
        return List.of();
    }

    @Override
    public List<Substitution> of(ProvinceId province) {
        return List.of();
    }

    @Override
    public List<Substitution> ofHeadquarters() {
        return List.of();
    }

    @Override
    public List<Substitution> mine() {
        return List.of();
    }

    @Override
    public List<Substitution> with(AccountId person) {
        return List.of();
    }

    @Override
    public List<AccountView> candidates(AccountId absent) {
        return List.of();
    }

    @Override
    public void arrange(AccountId absent, List<Stand> stands, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void end(long id, String reason) {
        throw new UnsupportedOperationException();
    }
}
