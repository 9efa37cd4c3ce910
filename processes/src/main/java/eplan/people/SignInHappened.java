package eplan.people;

import eplan.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in. Published in the transaction that counts the try.
 *
 * @param actor who it was, when it succeeded; null otherwise
 * @param tried the account whose name was typed; null when there is none
 */
public record SignInHappened(
        Outcome outcome, @Nullable Actor actor, @Nullable AccountId tried) {

    /** How it went. */
    public enum Outcome {
        SUCCEEDED,
        WRONG,
        LOCKED
    }
}
