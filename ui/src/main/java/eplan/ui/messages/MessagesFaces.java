package eplan.ui.messages;

import eplan.correspondence.Messages;
import eplan.correspondence.Support;
import eplan.cycle.EntryRounds;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.ProvinceId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The faces that the screen of messages works with, handed on as one. */
@Component
record MessagesFaces(
        Messages messages,
        Support support,
        Registry registry,
        Portfolios portfolios,
        EntryRounds rounds,
        Actors actors) {

    /** Whether to offer writing; the service asks again. */
    boolean mayWrite() {
        return actors.current().role().mayWrite();
    }

    boolean headquarters() {
        return actors.current().role().ofHeadquarters();
    }

    /** LAOs of a province that the actor may write about: analysts' are their own and nobody's. */
    List<Held> laos(ProvinceId province) {
        Actor actor = actors.current();
        return portfolios.of(province).stream()
                .filter(held -> openTo(held.analyst(), actor))
                .toList();
    }

    private static boolean openTo(@Nullable Analyst holder, Actor actor) {
        return actor.role() != Role.ANALYST
                || holder == null
                || actor.account() == null
                || holder.id().equals(actor.account());
    }
}
