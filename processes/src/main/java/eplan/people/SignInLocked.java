package eplan.people;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/** Too many wrong tries with this name; says nothing about whether there is such an account. */
public class SignInLocked extends LockedException {
    private static final long serialVersionUID = 1L;

    private final Instant until;

    SignInLocked(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    /** Real time from which on the person may try again. */
    public Instant until() {
        return until;
    }
}
