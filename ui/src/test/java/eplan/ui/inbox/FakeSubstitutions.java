package eplan.ui.inbox;

import eplan.shared.AccountId;
import eplan.shared.Refused;
import eplan.ui.testing.NoSubstitutions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers in whose place something was done. */
final class FakeSubstitutions extends NoSubstitutions {

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
}
