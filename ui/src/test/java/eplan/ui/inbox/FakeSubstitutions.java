package eplan.ui.inbox;

import eplan.people.AccountView;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers in whose place something was done. */
final class FakeSubstitutions implements Substitutions {

    final List<AccountId> acted = new ArrayList<>();
    /** The days are over. */
    boolean over;

    /** So often it still works; then the days are over. */
    int lasts = Integer.MAX_VALUE;

    @Override
    public <T> T actingFor(AccountId absent, Supplier<T> work) {
        if (over || lasts == 0) {
            throw new Refused("refused.substitute.over");
        }
        lasts--;
        acted.add(absent);
        return work.get();
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
    public void arrange(AccountId absent, List<Stand> stands, String reason) {}

    @Override
    public void end(long id, String reason) {}

    @Override
    public List<InHand> inHand() {
        return List.of();
    }
}
