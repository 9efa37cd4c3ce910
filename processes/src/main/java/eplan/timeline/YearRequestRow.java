package eplan.timeline;

import eplan.people.Actor;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.State;

/**
 * @param shown as nobody in particular reads it
 * @param account of who asked; 0 for the system itself
 */
record YearRequestRow(Request shown, long account) {

    boolean isOf(Actor actor) {
        return account == ChangeSetRow.account(actor);
    }

    boolean waits() {
        return shown.state() == State.WAITING;
    }

    /** The request as the actor reads it. */
    Request seenBy(Actor actor) {
        return new Request(
                shown.id(),
                shown.year(),
                shown.act(),
                shown.state(),
                shown.round(),
                shown.nameTh(),
                shown.nameEn(),
                shown.special(),
                shown.reason(),
                shown.letter(),
                shown.by(),
                isOf(actor),
                shown.at(),
                shown.decision());
    }
}
