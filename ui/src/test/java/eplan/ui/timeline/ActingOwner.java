package eplan.ui.timeline;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A process owner is signed in; notes as whom work was done. */
final class ActingOwner implements Actors {

    static final Actor OWNER = new Actor(new AccountId(1), "Prapha", Role.HQ_PROCESS_OWNER, null, null);

    final List<Actor> acted = new ArrayList<>();

    @Override
    public Actor current() {
        return OWNER;
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        acted.add(actor);
        return work.get();
    }
}
