package eplan.ui.testing;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.people.StandsFor;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whoever is signed in stands in for colleagues; while they act for one they have that one's role, and it is remembered. */
public final class FakeStandingIn extends NoSubstitutions {

    public static final StandsFor MANA = new StandsFor(new AccountId(11), "มานะ ขยัน");

    public final List<InHand> parts = new ArrayList<>();
    /** In whose place something was done. */
    public final List<AccountId> acted = new ArrayList<>();
    /** The days are over, though the screen does not know yet. */
    public boolean over;

    private final Fakes fakes;

    public FakeStandingIn(Fakes fakes) {
        this.fakes = fakes;
    }

    public void standIn(StandsFor absent, Role role, Scope scope) {
        parts.add(new InHand(absent, role, scope));
    }

    @Override
    public <T> T actingFor(AccountId absent, Supplier<T> work) {
        if (over) {
            throw new Refused("refused.substitute.over");
        }
        InHand part = parts.stream()
                .filter(one -> one.absent().account().equals(absent))
                .findFirst()
                .orElseThrow(() -> new NotFound("substitution of " + absent));
        Actor me = fakes.actor;
        acted.add(absent);
        fakes.actor = new Actor(me.account(), me.name(), part.role(), me.province(), null, part.absent());
        try {
            return work.get();
        } finally {
            fakes.actor = me;
        }
    }

    @Override
    public List<InHand> inHand() {
        return List.copyOf(parts);
    }
}
