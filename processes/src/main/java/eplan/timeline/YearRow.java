package eplan.timeline;

import eplan.people.Actor;
import eplan.timeline.YearDrafts.YearState;
import org.jspecify.annotations.Nullable;

/**
 * @param state as nobody in particular reads it
 * @param submittedAccount of who asks for it to be published; null for the system itself, and when nobody asks
 */
record YearRow(YearState state, @Nullable Long submittedAccount) {

    boolean published() {
        return state.published();
    }

    /** The state as the actor reads it. */
    YearState seenBy(Actor actor) {
        boolean mine = state.submittedBy() != null && submittedBy(actor);
        return new YearState(
                state.year(), state.published(), state.submittedBy(), mine, state.publishedBy(), state.publishedAt());
    }

    boolean submittedBy(Actor actor) {
        return actor.account() == null
                ? submittedAccount == null
                : submittedAccount != null && actor.account().value() == submittedAccount;
    }
}
