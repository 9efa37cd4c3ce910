package eplan.audit;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.SignInHappened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts every try to sign in on record. What was typed is not kept: people type passwords into the wrong field. */
@Component
class SignInAudit {

    private final Audit audit;
    private final Actors actors;

    SignInAudit(Audit audit, Actors actors) {
        this.audit = audit;
        this.actors = actors;
    }

    @EventListener
    void on(SignInHappened event) {
        Actor by = event.actor() == null ? Actor.SYSTEM : event.actor();
        String subject = "account:" + (event.tried() == null ? "unknown" : event.tried());
        actors.as(by, () -> {
            audit.record(action(event.outcome()), subject, null, "");
            return by;
        });
    }

    private static String action(SignInHappened.Outcome outcome) {
        return switch (outcome) {
            case SUCCEEDED -> "sign-in.succeeded";
            case WRONG -> "sign-in.failed";
            case LOCKED -> "sign-in.refused-locked";
        };
    }
}
